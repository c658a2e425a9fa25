"""Questionnaires as spreadsheets in XLSForm, the standard of ODK and KoboToolbox (xlsform.org)."""
