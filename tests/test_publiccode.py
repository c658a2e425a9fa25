"""publiccode.yml holds to its standard, and to what the project is.

The rules are those of the standard's core, version 0.4: https://yml.publiccode.tools
"""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from handlers.texts import languages

ROOT = Path(__file__).parent.parent
PUBLICCODE: dict[str, Any] = yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8"))
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

MANDATORY = {
    "publiccodeYmlVersion", "name", "url", "platforms", "categories", "developmentStatus",
    "softwareType", "description", "legal", "maintenance", "localisation",
}  # fmt: skip
OPTIONAL = {
    "applicationSuite", "landingURL", "isBasedOn", "softwareVersion", "releaseDate", "logo",
    "usedBy", "roadmap", "intendedAudience", "dependsOn",
}  # fmt: skip
STATES = {"concept", "development", "beta", "stable", "obsolete"}
TYPES = {
    "standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web",
    "standalone/backend", "standalone/other", "addon", "library", "configurationFiles",
}  # fmt: skip
CATEGORIES = """
accounting agile-project-management applicant-tracking application-development
appointment-scheduling backup billing-and-invoicing blog budgeting business-intelligence
business-process-management cad call-center-management cloud-management collaboration
communications compliance-management contact-management content-management crm
customer-service-and-support data-analytics data-collection data-visualization design
design-system digital-asset-management digital-citizenship document-management donor-management
e-commerce e-signature educational-content email-management email-marketing employee-management
enterprise-project-management enterprise-social-networking erp event-management
facility-management feedback-and-reviews-management financial-reporting fleet-management
fundraising gamification geographic-information-systems grant-management graphic-design help-desk
hr ide identity-management instant-messaging inventory-management it-asset-management
it-development it-management it-security it-service-management knowledge-management
learning-management-system marketing mind-mapping mobile-marketing mobile-payment
network-management office online-booking online-community payment-gateway payroll
predictive-analysis procurement productivity-suite project-collaboration project-management
property-management real-estate-management remote-support resource-management sales-management seo
service-desk social-media-management survey talent-management task-management taxes-management
test-management time-management time-tracking translation video-conferencing video-editing
visitor-management voip warehouse-management web-collaboration web-conferencing website-builder
whistleblowing workflow-management
"""
SCOPES = """
agriculture culture defence education emergency-services employment energy environment
finance-and-economic-development foreign-affairs healthcare infrastructures justice
local-authorities manufacturing research science-and-technology security society sport tourism
transportation welfare
"""


def test_has_what_is_mandatory_and_nothing_unknown() -> None:
    assert PUBLICCODE.keys() >= MANDATORY
    assert PUBLICCODE.keys() <= MANDATORY | OPTIONAL
    assert PUBLICCODE["publiccodeYmlVersion"] in ("0.4", "0.4.0", "0.5", "0.5.0")


def test_words_are_those_of_the_vocabularies() -> None:
    assert set(PUBLICCODE["categories"]) - set(CATEGORIES.split()) == set()
    assert set(PUBLICCODE["intendedAudience"]["scope"]) - set(SCOPES.split()) == set()
    assert PUBLICCODE["developmentStatus"] in STATES
    assert PUBLICCODE["softwareType"] in TYPES
    assert PUBLICCODE["categories"]
    assert PUBLICCODE["platforms"]


def test_says_what_the_project_says() -> None:
    assert PUBLICCODE["name"].lower() == PROJECT["name"]
    assert PUBLICCODE["softwareVersion"] == PROJECT["version"]
    assert PUBLICCODE["legal"]["license"] == PROJECT["license"] == "EUPL-1.2"
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in (ROOT / "LICENSE").read_text("utf-8")
    assert PUBLICCODE["url"].startswith("https://")
    assert date.fromisoformat(PUBLICCODE["releaseDate"])


def test_says_which_languages_the_bot_speaks() -> None:
    localisation = PUBLICCODE["localisation"]
    assert localisation["localisationReady"] is True
    assert set(localisation["availableLanguages"]) == set(languages())


def test_says_who_maintains_it() -> None:
    maintenance = PUBLICCODE["maintenance"]
    assert maintenance["type"] in {"internal", "community"}
    assert all(contact["name"] for contact in maintenance["contacts"])
    assert maintenance["contacts"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_describes_itself(language: str) -> None:
    description = PUBLICCODE["description"][language]
    short = description["shortDescription"]
    assert 0 < len(short) <= 150
    assert "\n" not in short
    assert 150 <= len(description["longDescription"]) <= 10_000
    assert 5 <= len(description["features"]) <= 20
    for picture in description["screenshots"]:
        assert (ROOT / picture).suffix in {".png", ".jpg"}
        assert (ROOT / picture).is_file()
