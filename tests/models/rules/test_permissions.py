"""The table is the handbook's, cell by cell; scopes reach no further than they say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.permissions import (
    TABLE,
    WITHIN_A_PROCESS,
    Act,
    Grant,
    Role,
    Scope,
    allows,
    allows_somewhere,
    holds,
)
from models.rules.process import Rung

HANDBOOK = """
act                      resident ambassador partner   owner     organiser      staff admin
answer                   yes      yes        yes       yes       yes            yes   yes
vote                     yes      yes        yes       yes       yes            yes   yes
sign_up                  yes      yes        yes       yes       yes            yes   yes
send_idea                yes      yes        yes       yes       yes            yes   yes
read_published           yes      yes        yes       yes       yes            yes   yes
own_data                 yes      yes        yes       yes       yes            yes   yes
start_own                theirs   theirs     theirs    theirs    theirs         theirs theirs
proxy_interview          no       yes        no        no        no             yes   yes
make_activity            no       no         processes processes yes            yes   yes
mark_attendance          no       no         processes processes yes            yes   yes
broadcast_signed_up      no       no         processes processes yes            yes   yes
broadcast_neighbourhood  no       no         no        no        neighbourhoods yes   yes
broadcast_everyone       no       no         no        no        no             yes   yes
read_results             no       no         processes processes neighbourhoods yes   yes
moderate                 no       no         processes processes no             yes   yes
close_others_poll        no       no         no        processes no             yes   yes
make_process             no       no         no        no        no             yes   yes
make_poll                no       no         no        no        no             yes   yes
read_open_answers        no       no         no        no        no             yes   yes
export                   no       no         no        no        no             yes   yes
publish                  no       no         no        no        no             yes   yes
give_feedback            no       no         no        no        no             yes   yes
answer_proposal          no       no         no        no        no             yes   yes
edit_links               no       no         no        no        no             yes   yes
give_roles               no       no         no        no        no             no    yes
settings                 no       no         no        no        no             no    yes
read_audit               no       no         no        no        no             no    yes
retention                no       no         no        no        no             no    yes
"""
"""Chapter 9, an act a line; the owner is the partner of the rung where residents run it themselves
(3, 7); what the organisation may edit (13) and open answers (10) are for staff."""
WORDS = {
    "yes": Scope.EVERYWHERE,
    "no": Scope.NOWHERE,
    "processes": Scope.OWN_PROCESSES,
    "neighbourhoods": Scope.OWN_NEIGHBOURHOODS,
    "theirs": Scope.RUN_BY_RESIDENTS,
}

grants = st.builds(
    Grant,
    st.sampled_from(Role),
    st.none() | st.integers(1, 4),
    st.frozensets(st.integers(1, 4)),
)


def test_table_is_the_handbooks() -> None:
    header, *lines = [line.split() for line in HANDBOOK.strip().splitlines()]
    told = {
        Act(act): {Role(role): WORDS[word] for role, word in zip(header[1:], words, strict=True)}
        for act, *words in lines
    }
    assert told == TABLE
    assert set(TABLE) == set(Act)


def test_partner_reads_only_their_own_process() -> None:
    partner = [Grant(Role.PARTNER, process_id=3)]
    assert allows(partner, Act.READ_RESULTS, process_id=3)
    assert not allows(partner, Act.READ_RESULTS, process_id=4)
    assert not allows(partner, Act.READ_RESULTS)
    assert not allows(partner, Act.PUBLISH, process_id=3)


def test_partner_without_a_process_has_none() -> None:
    assert not allows([Grant(Role.PARTNER)], Act.READ_RESULTS)
    assert not allows([Grant(Role.PARTNER)], Act.READ_RESULTS, process_id=3)


@pytest.mark.parametrize("role", [Role.RESIDENT, Role.AMBASSADOR, Role.PARTNER, Role.OWNER])
@pytest.mark.parametrize("rung", Rung)
def test_residents_start_their_own_where_they_run_the_process(role: Role, rung: Rung) -> None:
    grants = [Grant(role, process_id=3 if role in WITHIN_A_PROCESS else None)]
    for process_id in (3, 4):
        may = allows(grants, Act.START_OWN, process_id=process_id, rung=rung)
        assert may == (rung is Rung.SELF_MANAGE)
    assert not allows(grants, Act.START_OWN, process_id=3)
    assert not allows(grants, Act.MAKE_POLL, process_id=3, rung=rung)


@pytest.mark.parametrize("rung", Rung)
def test_a_role_in_a_process_holds_only_on_a_rung_that_has_it(rung: Rung) -> None:
    assert holds(Role.PARTNER, rung) == (list(Rung).index(rung) >= 3)
    assert holds(Role.OWNER, rung) == (rung is Rung.SELF_MANAGE)
    assert not holds(Role.PARTNER, None)
    assert holds(Role.STAFF, rung)
    assert holds(Role.STAFF, None)


def test_organiser_reaches_only_their_own_neighbourhoods() -> None:
    organiser = [Grant(Role.ORGANISER, neighbourhood_ids=frozenset({1, 2}))]
    assert allows(organiser, Act.BROADCAST_NEIGHBOURHOOD, neighbourhood_ids=[2])
    assert not allows(organiser, Act.BROADCAST_NEIGHBOURHOOD, neighbourhood_ids=[2, 3])
    assert not allows(organiser, Act.BROADCAST_NEIGHBOURHOOD)
    assert not allows(organiser, Act.BROADCAST_EVERYONE, neighbourhood_ids=[1, 2])


@pytest.mark.parametrize("act", Act)
def test_someone_without_a_role_may_nothing(act: Act) -> None:
    assert not allows([], act, process_id=1, neighbourhood_ids=[1])
    assert not allows_somewhere([], act)


@given(
    st.lists(grants, max_size=4),
    st.sampled_from(Act),
    st.none() | st.integers(1, 4),
    st.frozensets(st.integers(1, 4)),
)
def test_what_is_allowed_here_is_allowed_somewhere(
    held: list[Grant], act: Act, process_id: int | None, reached: frozenset[int]
) -> None:
    here = allows(held, act, process_id=process_id, neighbourhood_ids=reached)
    assert allows_somewhere(held, act) or not here
    assert here == any(
        allows([grant], act, process_id=process_id, neighbourhood_ids=reached) for grant in held
    )


@given(grants, st.sampled_from(Act), st.frozensets(st.integers(1, 4)), st.integers(1, 4))
def test_reaching_further_is_never_allowed_where_less_was_not(
    grant: Grant, act: Act, reached: frozenset[int], more: int
) -> None:
    if reached and allows([grant], act, neighbourhood_ids=reached | {more}):
        assert allows([grant], act, neighbourhood_ids=reached)
