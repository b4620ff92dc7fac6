"""The wrong role and the wrong district: every command and every button re-checks the right at that moment."""

from collections.abc import Iterable
from zlib import compress

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from domain.actor import Actor
from domain.capacity import State
from handlers.receive import ROUTES
from tests.stage.people import Person
from tests.stage.stage import CHEB, Stage

CRISIS_SECRETS = ["+420000600601", "+420 000 600 601"]
PRIVATE_SECRETS = ["tajná poznámka", "poznatek koordinátora", "štítek-tajný"]
NETWORK_SECRETS = ["Tým Skrytý", "+420 000 600 700", "Dana Kontaktní", "tajná porada", "tajná praxe"]
SHELTERED_SECRETS = ["Tajná 7", "tajny@example.org"]
REQUEST_SECRETS = [
    "Eve English",
    "tajný vzkaz",
    "tajná zpráva",
    "tajný starý",
    "tajný nový",
    "tajný dřívější",
    "tajný nováček",
    "tajné hledání",
    "tajné oznámení",
    "tajné setkání",
    "tajná zasedačka",
    "tajný program",
    "tajny-zapis",
    "tajný zástup",
    "tajné hlasování",
    "tajná řada",
    "tajný sešit",
    "tajná snídaně",
    "tajny-sesit",
    "tajný nástupce",
    "tajný důvod",
    "+420 000 600 888",
]
PLATFORM_SECRETS = ["Stůl Skrytý", "tajný krok"]
MAY_NOT_SEE = {
    "vera": CRISIS_SECRETS + PRIVATE_SECRETS + NETWORK_SECRETS + SHELTERED_SECRETS + REQUEST_SECRETS + PLATFORM_SECRETS,
    "bea": CRISIS_SECRETS + PRIVATE_SECRETS + SHELTERED_SECRETS + REQUEST_SECRETS,
    "ota": PRIVATE_SECRETS + SHELTERED_SECRETS + REQUEST_SECRETS,
    "cyril": PRIVATE_SECRETS + SHELTERED_SECRETS + REQUEST_SECRETS + PLATFORM_SECRETS,
}


async def furnish(stage: Stage) -> tuple[Actor, ...]:
    """Actors of Cheb with something to hide from everybody but Ana."""
    private: dict[str, object] = {
        "private_note": "tajná poznámka",
        "findings": "poznatek koordinátora",
        "tags": [{"value": "štítek-tajný"}],
    }
    crisis: dict[str, object] = {"in_crisis_network": True, "crisis_phone": "+420000600601"}
    shelter = await stage.actor(
        "Dům Utajený", sheltered=True, address="Tajná 7", emails=("tajny@example.org",), **crisis, **private
    )
    open_one = await stage.actor(
        "Středisko Otevřené", phones=("+420000600600",), contacts=[{"name": "Dana Kontaktní"}], **crisis, **private
    )
    hidden = await stage.actor("Tým Skrytý", audience="network", phones=("+420000600700",), **private)
    for actor in (shelter, open_one, hidden):
        await stage.reports(actor, State.FREE, 2)
    async with stage.database.transaction() as connection:
        await connection.run(
            """INSERT INTO access_request (id, person, role, orp, words, state, asked_at)
               SELECT 1, id, 'crisis_worker', :orp, 'tajný vzkaz', 'open', 1 FROM person WHERE telegram_id = :eve""",
            orp=CHEB,
            eve=stage.eve.id,
        )
        await connection.run(
            """INSERT INTO proposal (id, actor, author, kind, proposed_at, state)
               SELECT 1, :actor, id, 'change', 1, 'open' FROM person WHERE telegram_id = :eve""",
            actor=open_one.id,
            eve=stage.eve.id,
        )
        await connection.run(
            """INSERT INTO proposed_field (proposal, field, old, new, state)
               VALUES (1, 'findings', '"tajný starý údaj"', '"tajný nový údaj"', 'open')"""
        )
        await connection.run(
            """INSERT INTO card_change (id, actor, field, old, new, origin, changed_at)
               VALUES (1, :actor, 'findings', '"tajný dřívější údaj"', '"poznatek koordinátora"', 'import', 1)""",
            actor=open_one.id,
        )
        await connection.run(
            """INSERT INTO proposed_actor (id, register, code, orp, card, proposed_at)
               VALUES (1, 'rpss', '1', :orp, json_object('name', 'tajný nováček', 'orps', json_array(:orp)), 1)""",
            orp=CHEB,
        )
        await connection.run(
            """INSERT INTO conversation (id, asker, orp, begun_at, last_at)
               SELECT 1, id, :orp, :now, :now FROM person WHERE telegram_id = :eve""",
            orp=CHEB,
            eve=stage.eve.id,
            now=int(stage.clock().timestamp()),
        )
        await connection.run(
            """INSERT INTO conversation_message (conversation, author, text, sent_at)
               SELECT 1, asker, 'tajná zpráva', last_at FROM conversation"""
        )
        await connection.run(
            """INSERT INTO conversation_participant (conversation, person)
               SELECT 1, id FROM person WHERE telegram_id IN (:eve, :ana)""",
            eve=stage.eve.id,
            ana=stage.ana.id,
        )
        await connection.run(
            """INSERT INTO inquiry (id, asker, orp, domain, urgency, phone, words, asked_at)
               SELECT 1, id, :orp, 'bezpeci', 'now', '+420000600888', 'tajné hledání', :now
                 FROM person WHERE telegram_id = :eve""",
            orp=CHEB,
            eve=stage.eve.id,
            now=int(stage.clock().timestamp()),
        )
        await connection.run(
            "INSERT INTO inquiry_actor (inquiry, actor, ring, asked_at) VALUES (1, :actor, 'own', 1)",
            actor=open_one.id,
        )
        await connection.run(
            """INSERT INTO post (id, kind, actor, orp, author, title, words, starts_at, audience, public, state,
                                 valid_until, made_at, published_at)
               SELECT 1, 'event', :actor, :orp, id, 'tajná porada', '', :now + 86400, '{}', 0, 'published',
                      :now + 90000, :now, :now
                 FROM person WHERE telegram_id = :ana""",
            actor=open_one.id,
            orp=CHEB,
            ana=stage.ana.id,
            now=int(stage.clock().timestamp()),
        )
        await connection.run("INSERT INTO post_orp (post, orp) VALUES (1, :orp)", orp=CHEB)
        await connection.run(
            """INSERT INTO platform (id, orp, name, name_key, type, state, note, made_at, edited_at)
               VALUES (1, :orp, 'Stůl Skrytý', 'stul skryty', 'minitym', 'active', 'tajná poznámka ke stolu', 1, 1)""",
            orp=CHEB,
        )
        await connection.run(
            """INSERT INTO meeting (id, platform, orp, title, starts_at, place, agenda, state, minutes_link, minutes_at,
                                    made_by, made_at, called_at)
               SELECT 1, 1, :orp, 'tajné setkání', :now + 86400, 'tajná zasedačka', 'tajný program', 'called',
                      'https://tajny-zapis.example.org', :now, id, :now, :now
                 FROM person WHERE telegram_id = :ana""",
            orp=CHEB,
            ana=stage.ana.id,
            now=int(stage.clock().timestamp()),
        )
        await connection.run(
            """INSERT INTO meeting_seat (id, meeting, actor, answer, answered_at, substitute)
               VALUES (1, 1, :actor, 'yes', 1, 'tajný zástup')""",
            actor=open_one.id,
        )
        await connection.run(
            """INSERT INTO meeting (id, platform, orp, title, state, made_at)
               VALUES (2, 1, :orp, 'tajné hlasování', 'poll', 1)""",
            orp=CHEB,
        )
        await connection.run("INSERT INTO meeting_option (id, meeting, starts_at) VALUES (1, 2, 4000000000)")
        await connection.run(
            """INSERT INTO meeting_series (id, platform, rule, words, first_day, at_minute, minutes, made_at)
               VALUES (1, 1, 'FREQ=WEEKLY;BYDAY=TU', 'tajná řada', '2026-12-01', 540, 60, 1)"""
        )
        await connection.run("INSERT INTO platform_unmatched (platform, words) VALUES (1, 'tajný vzkaz ze sešitu')")
        await connection.run(
            """INSERT INTO practice (id, orp, domain, need, name, name_key, words, note, edited_at)
               VALUES (1, :orp, 'vztahy', 'kamaradi', 'Deskovky', 'deskovky', 'tajná praxe', 'tajná poznámka', 1)""",
            orp=CHEB,
        )
        await connection.run(
            "INSERT INTO practice_actor (practice, actor, origin, said_at) VALUES (1, :actor, 'workbook', 1)",
            actor=open_one.id,
        )
        await connection.run("INSERT INTO practice_unmatched (practice, words) VALUES (1, 'tajný vzkaz z tabulky')")
        await connection.run(
            "INSERT INTO strategy_theme (id, orp, title, made_at) VALUES (1, :orp, 'tajný krok tématu', 1)", orp=CHEB
        )
        await connection.run("INSERT INTO strategy_goal (id, theme, title) VALUES (1, 1, 'tajný krok k cíli')")
        await connection.run(
            """INSERT INTO strategy_step (id, goal, title, due_on, planned_on, made_at)
               VALUES (1, 1, 'tajný krok', '2027-01-01', '2027-01-01', 1)"""
        )
        await connection.run(
            """INSERT INTO good_practice (id, orp, title, words, file, file_kind, made_at)
               VALUES (1, :orp, 'tajná snídaně', 'tajná snídaně škol', 'F', 'photo', 1)""",
            orp=CHEB,
        )
        await connection.run("INSERT INTO good_practice_shared (practice, orp, shared_at) VALUES (1, '4101', 1)")
        await connection.run(
            """INSERT INTO revision (id, orp, year, opened_at, due_on, closed_at)
               VALUES (90, :orp, 2020, 1, '2020-02-01', 2)""",
            orp=CHEB,
        )
        await connection.run(
            """INSERT INTO revision (id, orp, year, opened_at, due_on) VALUES (1, :orp, 2026, 1, '2026-12-24')""",
            orp=CHEB,
        )
        await connection.run(
            "INSERT INTO revision_actor (revision, actor, asked_at, stage, staged_at) VALUES (1, :actor, 1, 5, 1)",
            actor=open_one.id,
        )
        await connection.run(
            """INSERT INTO revision_left (revision, actor, person, words, left_at)
               SELECT 1, :actor, id, 'tajný nástupce', 1 FROM person WHERE telegram_id = :eve""",
            actor=open_one.id,
            eve=stage.eve.id,
        )
        await connection.run(
            """INSERT INTO revision_log (revision, at, what, words)
               VALUES (90, 1, 'opened', ''), (90, 2, 'reopened', 'tajný důvod')"""
        )
        await connection.run(
            """INSERT INTO revision_snapshot (id, revision, taken_at, figures, content)
               VALUES (1, 90, 2, '{}', :content)""",
            content=compress(b"{}"),
        )
        await connection.run(
            "INSERT INTO revision_file (snapshot, name, content) VALUES (1, 'tajny-sesit.xlsx', x'504b')"
        )
        await connection.run(
            """INSERT INTO announcement (id, author, orp, words, audience, asks_receipt, state, made_at, begun_at)
               SELECT 1, id, :orp, 'tajné oznámení', '{}', 1, 'waiting', 1, 1 FROM person WHERE telegram_id = :ana""",
            orp=CHEB,
            ana=stage.ana.id,
        )
        await connection.run(
            """INSERT INTO workbook_import (id, book, person, orps, rows_read, many_missing, notes, state, read_at)
               SELECT 1, 'actors', id, json_array(:orp), 1, 0, '[]', 'open', 1 FROM person WHERE telegram_id = :ana""",
            orp=CHEB,
            ana=stage.ana.id,
        )
        await connection.run(
            """INSERT INTO workbook_change (id, import, kind, subject, row, what)
               VALUES (1, 1, 'cell', :actor, 6, json_object('subject', :actor, 'orp', :orp, 'row', 6, 'sheet', 'List',
                       'name', 'Středisko', 'column', 'Adresa', 'before', '', 'now', '', 'after', 'tajný sešit'))""",
            actor=open_one.id,
            orp=CHEB,
        )
        await connection.run(
            """INSERT INTO guest (post, person, answer, answered_at, turn)
               SELECT 1, id, 'yes', 1, 1 FROM person WHERE telegram_id = :eve""",
            eve=stage.eve.id,
        )
    return shelter, open_one, hidden


def leaks(stage: Stage, name: str, since: int = 0) -> list[str]:
    """Secrets this person was told, from the call with the number `since` on."""
    person: Person = getattr(stage, name)
    received = person.received(since)
    return [secret for secret in MAY_NOT_SEE[name] if secret in received]


@pytest.mark.parametrize("command", sorted(ROUTES.commands))
async def test_no_command_tells_a_secret(stage: Stage, command: str) -> None:
    await furnish(stage)
    for name in MAY_NOT_SEE:
        person: Person = getattr(stage, name)
        await person.says(f"/{command}")
        assert "Kód chyby" not in person.sees()
        assert leaks(stage, name) == []


def every_tap(ids: Iterable[int]) -> list[str]:
    """Callback data of every kind for these actors, as Ana's own buttons would carry them."""
    ids, reports = list(ids), range(1, 4)
    return [
        "menu",
        "plan",
        "help",
        "settings",
        "quiet",
        "quietset:1200:420",
        "quiettype",
        "everyday:1",
        "layout:1",
        "search",
        "now",
        "cap",
        "capp:0",
        "need:any",
        "orps:crisis",
        "orpk:crisis:CZ041",
        f"orp:crisis:{CHEB}",
        f"orp:any:{CHEB}",
        *(f"crisis:{CHEB}:{ring}:0:{closed}:0" for ring in range(4) for closed in (0, 1)),
        *(f"g:any:{CHEB}:::{free}:0" for free in (0, 1)),
        *(f"gf:{what}:any:{CHEB}:::0" for what in ("age", "kind")),
        "q:1:0",
        "lang:cs",
        *(f"f:1:{do}:role:1" for do in "vpdwikbsxcygn"),
        *("qns", "qnnew:0", "qndel:1:0:1", "qngo:1:0", "qngo:1:1", "qnend:1:1"),
        *(f"{prefix}:1" for prefix in ("qn", "qnadd", "qnset", "qndrop", "qnans", "qnpic", "qnxls")),
        *("revs", "rvm", f"rv:{CHEB}", f"rvgo:{CHEB}:1", f"rvd:{CHEB}:3", f"rvds:{CHEB}:3:1", f"rvds:{CHEB}:0:0"),
        *(f"rvl:1:{standing}:0" for standing in ("phone", "silent", "waiting", "verified", "ended")),
        *(f"{kind}:1:{actor}" for kind in ("rva", "rve", "rvq", "rvy", "rvn", "rvu") for actor in ids),
        *(f"rvr:1:{actor}:{result}" for actor in ids for result in ("holds", "edits", "unreached")),
        *(f"rvalt:1:{actor}:0" for actor in ids),
        *(f"rvalts:1:{actor}:{person}" for actor in ids for person in (0, 3)),
        *("rvk:1:platform:0", "rvk:1:needs:0", "rvki:1:platform:1", "rvki:1:needs:bezpeci"),
        *(f"rvkm:1:{subject}:{done}" for subject in ("platform:1", "needs:bezpeci") for done in (0, 1)),
        *(f"{prefix}:90" for prefix in ("rvep", "rvepic", "rveo")),
        *("rvek:0", "rvekpic:2020", "rvex:90:0", "rvex:90:1", "rvesn:1", "rvef:1:0", "rvec:1:0", "rvecx:1"),
        f"stgs:{CHEB}",
        *(f"stgl:{CHEB}:{which}:2026" for which in ("late", "done", "mine")),
        f"stgnt:{CHEB}",
        *(f"{kind}:1" for kind in ("stgt", "stgg", "stgp", "stgng", "stgnp", "stgwt", "stgwg", "stge", "stgxt")),
        *(f"{kind}:1" for kind in ("stgxg", "stgd", "stgr", "stgm", "stgc", "stgu")),
        "rgn",
        f"rgno:{CHEB}",
        *(f"{kind}:CZ041" for kind in ("rgnx", "rgnz")),
        *(f"{kind}:CZ041:coverage" for kind in ("rgns", "rgnp")),
        *(f"{kind}:{CHEB}" for kind in ("gps", "gpn")),
        *(f"{kind}:1" for kind in ("gpe", "gpf", "gpsh")),
        *(f"gpx:1:{sure}" for sure in (0, 1)),
        *(f"{kind}:1:{orp}" for kind in ("gp", "gpa", "gpb") for orp in (CHEB, "4101")),
        *(f"gpk:1:{orp}:{fate}" for orp in (CHEB, "4101") for fate in ("kept", "aside")),
        "cov",
        f"covo:{CHEB}",
        *(f"{prefix}:{CHEB}:{part}:0" for prefix in ("covl", "covp") for part in "nas"),
        *(f"covc:{CHEB}:{line}:0" for line in ("bezpeci.prevence", "bezpeci.intervence", "v6_10", "s_krize")),
        *(f"{prefix}:{CHEB}:0" for prefix in ("covu", "covm")),
        *(f"{prefix}:{CHEB}" for prefix in ("covd", "covmm", "covx", "covrb")),
        *(f"{prefix}:{CHEB}:nzdm" for prefix in ("covk", "covkw", "covkd", "covkr")),
        f"covr:{CHEB}:nzdm:0",
        f"covrk:{CHEB}:nzdm:20",
        f"covrp:{CHEB}:nzdm:0",
        f"covmp:{CHEB}:needs:0",
        "coordme",
        f"coord:{CHEB}",
        *(f"coordcall:{CHEB}:{person}" for person in range(1, 4)),
        f"coordmsg:{CHEB}",
        *(f"actormsg:{actor}" for actor in ids),
        "inq",
        *(f"inqn:{orp}" for orp in ("", CHEB)),
        "inqo:1:0",
        *(f"inqo:1:{actor}" for actor in ids),
        *(f"inqa:1:{actor}:{answer}" for actor in ids for answer in ("yes", "maybe", "no")),
        *(f"inqp:1:{actor}:{number}:1" for actor in ids for number in (0, 2)),
        "inqe:1",
        *(f"inqx:1:{outcome}" for outcome in ("found", "not_found", "otherwise")),
        "inqt",
        "beside:menu",
        "convs:0",
        "came:1::0",
        "told:1",
        "conv:1:0",
        "convw:1",
        "contact",
        "contactset",
        "contactdrop",
        "mydata",
        "eraseme",
        "erasenow:1",
        *(f"{kind}:{actor}" for kind in ("card", "call", "map", "hist", "capa", "vis", "visb") for actor in ids),
        *(f"visf:{actor}:{field}" for actor in ids for field in ("phones", "private_note")),
        *(f"visl:{actor}:phones:{level}" for actor in ids for level in range(4)),
        *(f"visd:{actor}:{field}" for actor in ids for field in ("phones", "all")),
        *(f"as:{actor}:{reader}" for actor in ids for reader in ("visitor", "crisis_worker")),
        "cards",
        *(f"{kind}:{actor}" for kind in ("mine", "edit", "editd", "edity", "holds", "fix") for actor in ids),
        *(f"editg:{actor}:{group}" for actor in ids for group in ("contact", "coordinator")),
        *(f"{kind}:{actor}:{field}" for kind in ("editf", "editx") for actor in ids for field in ("web", "findings")),
        *(f"{kind}:{actor}" for kind in ("keep", "notes", "notea", "mrg") for actor in ids),
        *(f"keeps:{actor}:{state}" for actor in ids for state in ("ended", "active")),
        "keepadd",
        *(f"notesp:{actor}:0" for actor in ids),
        *(f"noted:1:{sure}" for sure in (0, 1)),
        *(f"mrgw:{actor}:{ids[0]}" for actor in ids),
        *(f"mrgf:{actor}:{ids[0]}:name" for actor in ids),
        *(f"mrgs:{actor}:{ids[0]}:name:other" for actor in ids),
        *(f"mrgy:{actor}:{ids[0]}:{sure}" for actor in ids for sure in (0, 1)),
        "props:0",
        "regs:0",
        "reg:1",
        *(f"regy:1:0123456789:{edits}" for edits in (0, 1)),
        *(f"regn:1:{sure}" for sure in (0, 1)),
        "regw:1",
        *(f"regl:1:{actor}:{sure}" for actor in ids for sure in (0, 1)),
        *(f"{kind}:1" for kind in ("prop", "propall", "propx", "chone")),
        *(f"{kind}:1:findings" for kind in ("propf", "propn", "propw")),
        *(f"{kind}:1:findings:0123456789" for kind in ("propy", "prope")),
        "propr:1:findings:unclear",
        *(f"propt:1:{answer}" for answer in ("accepted", "thanked")),
        *(f"verify:{actor}" for actor in ids),
        *(f"chist:{actor}:0" for actor in ids),
        "chundo:1:0123456789",
        "people",
        "inv",
        "invs:0",
        "ppl:0",
        *(f"invx:{invitation}:{sure}" for invitation in range(1, 6) for sure in (0, 1)),
        *(f"pers:{person}" for person in range(1, 4)),
        *(f"{kind}:{number}:{sure}" for kind in ("pend", "pall", "pmove") for number in range(1, 4) for sure in (0, 1)),
        "nears:554481",
        *(f"near:554481:{what}:0" for what in ("any", "crisis", "vztahy")),
        *(f"poster:{actor}" for actor in ids),
        f"posterd:{CHEB}",
        "sit",
        *(f"sitr:{name}" for name in ("silent", "memberless")),
        "sitf:0",
        "sita",
        *(f"sitv:{attribute}:0" for attribute in ("tag", "orp", "words")),
        "sitp:tag:0123456789ab",
        "sitd:0123456789ab",
        "sitc",
        "sits",
        "sitn",
        "sitk",
        "sity:3",
        *(f"{kind}:1" for kind in ("sito", "situ", "sitm", "sitw")),
        *(f"{kind}:1:{sure}" for kind in ("sitb", "sitx") for sure in (0, 1)),
        *(f"{kind}:{actor}" for kind in ("tags", "tagadd") for actor in ids),
        *(f"tagoff:{actor}:0123456789ab" for actor in ids),
        "subs",
        "wq:1",
        f"wg:any:{CHEB}:::0",
        "wl:1",
        "wf",
        f"wb:{CHEB}:0::",
        f"wp:{CHEB}:nzdm",
        *(f"{kind}:1" for kind in ("sub", "subh", "subc")),
        *(f"{kind}:1:{value}" for kind in ("subhs", "subd", "subw", "subx") for value in (0, 1)),
        "subp:1:never",
        "grps",
        f"grpl:{CHEB}",
        *(f"{kind}:1" for kind in ("grp", "grpt", "grpn")),
        *(f"grpx:1:{sure}" for sure in (0, 1)),
        f"lists:{CHEB}",
        "list:1:0",
        "nets",
        "netd:uceni",
        f"netp:zaskolactvi:{CHEB}",
        *(f"net:zanedbavani:{stage}:{CHEB}:{page}" for stage in (1, 2, 3) for page in (0, 1)),
        "worry",
        f"guide:teacher:{CHEB}",
        f"orp:net-zaskolactvi-1:{CHEB}",
        *(f"{kind}:{CHEB}:net/zaskolactvi/1" for kind in ("txt", "txtk", "txta", "txtr")),
        f"txtp:{CHEB}:guide/teacher:now",
        f"tk:{CHEB}:net/zaskolactvi/1:zs",
        *(f"txtd:{CHEB}:net/zaskolactvi/1:{sure}" for sure in (0, 1)),
        *(f"{kind}:1" for kind in ("nudok", "nudall", "nudch", "nudlater")),
        *(f"nudh:{actor}" for actor in ids),
        *(f"nudhs:{actor}:480" for actor in ids),
        "demand:",
        "demandcsv",
        *(f"{kind}:1" for kind in ("poste", "postn", "postr", "postl", "postx")),
        *(f"postw:1:{sure}" for sure in (0, 1)),
        "postc:1:wrong",
        *(f"evrsvp:1:{wish}" for wish in ("yes", "maybe", "no")),
        *(f"{kind}:1" for kind in ("evics", "evall")),
        *(f"{kind}:{platform}" for kind in ("cal", "calfile", "calmake", "calstop") for platform in (0, 1)),
        "calnone",
        *(f"{kind}:1:0" for kind in ("evguests", "evcame")),
        *(f"evmark:1:{person}:0" for person in range(1, 7)),
        "boards",
        *(f"board:{CHEB}:{ring}:::0" for ring in (0, 1, 2)),
        f"boardt:{CHEB}:0:",
        *(f"{kind}:1" for kind in ("post", "posterp")),
        "posts:0",
        *(f"postb:{kind}" for kind in ("event", "project", "wish", "announcement")),
        *(f"{kind}:1" for kind in ("mody", "modn", "modh", "mods", "modp", "modd")),
        *(f"modt:1:{CHEB}:{sure}" for sure in (0, 1)),
        f"modr:{CHEB}:1",
        "mod:0",
        "modl:0",
        *(f"nds:{orp}" for orp in ("", CHEB)),
        f"orp:practice:{CHEB}",
        f"ndsd:{CHEB}:vztahy",
        *(f"ndsn:{CHEB}:{need}" for need in ("kamaradi", "own1")),
        *(f"{kind}:{CHEB}:{activity}" for kind in ("ndsa", "ndse") for activity in ("v1", "own1")),
        *(f"{kind}:{CHEB}:own1:{actor}" for kind in ("ndst", "ndsx") for actor in ids),
        f"ndso:{CHEB}:kamaradi",
        *(f"ndsr:1:{sure}" for sure in (0, 1)),
        f"ndsu:{CHEB}",
        *(f"ndsua:1:0123456789ab:{actor}" for actor in ids),
        "ndsuo:1:0123456789ab",
        *(f"ndsun:1:0123456789ab:{kept}" for kept in (0, 1)),
        "plats::0",
        f"plats:{CHEB}:0",
        *(f"{kind}:1" for kind in ("plat", "platu", "platy", "plate", "platma", "platmp")),
        *(f"platm:1:{page}" for page in (0, 1)),
        "platyw:1:2026",
        *(f"platn:{orp}" for orp in ("", CHEB)),
        *(f"platx:1:{sure}" for sure in (0, 1)),
        *(f"platmx:1:{actor}:{sure}" for actor in (0, *ids) for sure in (0, 1)),
        *(f"platua:1:0123456789ab:{actor}" for actor in ids),
        *(f"{kind}:1:0123456789ab" for kind in ("platuo", "platuc")),
        *(f"platun:1:0123456789ab:{kept}" for kept in (0, 1)),
        *(f"mts:{platform}:0" for platform in (0, 1)),
        *(f"mtpast:{platform}:0" for platform in (0, 1)),
        *(f"mt:{meeting}:0" for meeting in (1, 2)),
        *(f"mta:1:1:{wish}" for wish in ("yes", "maybe", "no")),
        "mtsub:1:1",
        *(
            f"{kind}:{meeting}"
            for kind in ("mtics", "mtmin", "mtch", "mtx", "mtxp", "mtnow", "mtrem", "mtcho")
            for meeting in (1, 2)
        ),
        *(f"{kind}:1" for kind in ("mtall", "mtw", "mtabs", "mtoff", "mtsers", "mtser", "mtsern", "grpw")),
        *(f"{kind}:1:0" for kind in ("mtcame", "mtr", "mtph")),
        "mtpho:1:1",
        *(f"mtphs:1:1:{wish}" for wish in ("yes", "no")),
        *(f"mtmark:1:1:{came}:0" for came in (0, 1)),
        *(f"mtoffs:1:{minutes}:1" for minutes in (0, 60)),
        *(f"mtv:1:{vote}" for vote in ("yes", "no")),
        *(f"mtset:2:1:{sure}" for sure in (0, 1)),
        *(f"mtnew:{what}:{platform}" for what in ("call", "poll") for platform in (0, 1)),
        f"mtduty:pediatri_ospod:{CHEB}",
        *(f"mtsere:1:{sure}" for sure in (0, 1)),
        *(f"grpp:1:{platform}" for platform in (0, 1)),
        "anns:0",
        "annnew",
        *(f"{kind}:1" for kind in ("ann", "annw", "annfile", "annt", "anna", "anntest", "annback", "anncopy", "annc")),
        *(f"{kind}:1" for kind in ("annyes", "annno", "annread", "annshow", "annstop", "annagain", "annrem", "annfix")),
        *(f"{kind}:1:{yes}" for kind in ("annr", "anndrop", "annf", "annfx", "anntake", "annwd") for yes in (0, 1)),
        *(f"annsend:1:3:{alone}" for alone in (0, 1)),
        *(f"{kind}:1:0" for kind in ("annos", "annph")),
        "annro:1:member",
        f"annor:1:{CHEB}:0",
        "annfp:1:1:0",
        "annsit",
        *(f"annm:1:{what}:0" for what in "pabu"),
        *(f"annx:1:{what}:{number}:0" for what in "pa" for number in range(1, 4)),
        *(f"annn:1:{what}:0" for what in ("delivered", "blocked", "read", "nobody")),
        "annrules:0",
        f"annrule:{CHEB}",
        "wbs",
        *(f"wbo:{orp}:{notes}" for orp in ("all", CHEB) for notes in (0, 1)),
        *(f"wbf:{CHEB}:{notes}:{book}" for notes in (0, 1) for book in ("actors", "platforms", "needs")),
        *("wbi:1", "wbk:1", "wbwa:1"),
        *(f"{kind}:1:0" for kind in ("wbp", "wbn")),
        *(f"wbt:1:1:{take}:{whole}:0" for take in (0, 1) for whole in (0, 1)),
        *(f"wbta:1:{take}:0" for take in (0, 1)),
        *(f"wbq:1:{what}:0" for what in ("both", "missing", "doubt")),
        *(f"wbd:1:{what}:0:1:{take}" for what in ("both", "missing") for take in (0, 1)),
        *(f"wbw:1:0:1:{subject}" for subject in (0, *ids)),
        *(f"wby:1:{every}:{sure}" for every in (0, 1) for sure in (0, 1)),
        *(f"wbu:1:{sure}" for sure in (0, 1)),
        "phone",
        *(f"phonec:{actor}" for actor in ids),
        "ask",
        "reqs:0",
        *(f"{kind}:1" for kind in ("req", "reqy", "reqn", "reqw", "reqq", "reqa", "reqx")),
        *(f"reqr:1:{reason}" for reason in ("", "unknown")),
        *(f"caps:{actor}:full" for actor in ids),
        *(f"capn:{actor}:free:3:1" for actor in ids),
        *(f"{kind}:{actor}:{report}" for kind in ("capok", "capnote", "capu") for actor in ids for report in reports),
        *(f"capacc:{actor}:{report}:{yes}" for actor in ids for report in reports for yes in (0, 1)),
        *(f"capuc:{actor}:{report}:beds" for actor in ids for report in reports),
    ]


async def test_the_list_of_taps_here_is_complete(stage: Stage) -> None:
    assert {data.split(":")[0] for data in every_tap([1])} == set(ROUTES.taps)


@pytest.mark.parametrize("name", sorted(MAY_NOT_SEE))
async def test_no_button_of_another_role_tells_or_changes_anything(stage: Stage, name: str) -> None:
    actors = await furnish(stage)
    person: Person = getattr(stage, name)
    await person.says("/menu")
    menu, told = person.screen, 0
    for data in every_tap(actor.id for actor in actors):
        await person.taps_old(menu, data)
        told, before = len(stage.telegram.calls()), told
        assert leaks(stage, name, since=before) == [], data
    assert "Kód chyby" not in person.received()
    assert len(await stage.rows("SELECT id FROM capacity_report")) == 3
    assert [row["state"] for row in await stage.rows("SELECT state FROM access_request WHERE id = 1")] == ["open"]
    assert [row["state"] for row in await stage.rows("SELECT state FROM proposed_field WHERE proposal = 1")] == ["open"]
    assert await stage.rows("SELECT id FROM actor WHERE verified_at IS NOT NULL") == []
    assert len(await stage.rows("SELECT id FROM card_change")) == 1
    assert len(await stage.rows("SELECT id FROM proposed_actor WHERE refused_at IS NULL")) == 1
    assert [row["closed_at"] for row in await stage.rows("SELECT closed_at FROM inquiry")] == [None]
    assert [row["closed_at"] for row in await stage.rows("SELECT closed_at FROM revision WHERE id = 90")] == [2]
    assert [row["answer"] for row in await stage.rows("SELECT answer FROM inquiry_actor")] == [None]
    assert [row["reply"] for row in await stage.rows("SELECT reply FROM revision_actor")] == [None]
    assert await stage.rows("SELECT 1 FROM revision_check UNION ALL SELECT 1 FROM revision_rule") == []
    assert await stage.rows("SELECT actor FROM revision_alternate") == []
    assert await stage.rows("SELECT person FROM guest WHERE attended IS NOT NULL") == []
    (seat,) = await stage.rows("SELECT answer, substitute, attended FROM meeting_seat")
    assert tuple(seat) == ("yes", "tajný zástup", None)
    assert [row["state"] for row in await stage.rows("SELECT state FROM meeting ORDER BY id")] == ["called", "poll"]
    assert [row["ended_at"] for row in await stage.rows("SELECT ended_at FROM meeting_series")] == [None]
    assert await stage.rows("SELECT option FROM meeting_vote") == []
    assert [row["state"] for row in await stage.rows("SELECT state FROM strategy_step")] == ["open"]
    assert [row["state"] for row in await stage.rows("SELECT state FROM good_practice_shared")] == ["new"]
    assert len(await stage.rows("SELECT actor FROM practice_actor")) == 1
    assert [row["decision"] for row in await stage.rows("SELECT decision FROM practice_unmatched")] == ["open"]


@pytest.mark.parametrize("name", ["vera", "bea"])
async def test_the_crisis_list_is_refused_to_those_who_may_not_search_it(stage: Stage, name: str) -> None:
    await furnish(stage)
    person: Person = getattr(stage, name)
    await person.says("/menu")
    await person.taps_old(person.screen, f"crisis:{CHEB}:0:0:0:0")
    assert "Vaše role nestačí" in person.toast
    await person.says("/krize")
    assert "Středisko Otevřené" not in person.sees()


async def test_a_visitor_cannot_open_a_network_card_and_cannot_tell_it_from_a_missing_one(stage: Stage) -> None:
    *_, hidden = await furnish(stage)
    await stage.vera.says("/menu")
    await stage.vera.taps_old(stage.vera.screen, f"card:{hidden.id}")
    refused = stage.vera.toast
    await stage.vera.taps_old(stage.vera.screen, "card:987654")
    assert refused == stage.vera.toast != ""


async def test_the_coordinator_of_another_district_reads_no_history_and_reports_nothing(stage: Stage) -> None:
    await stage.reports(stage.club, State.FREE, 3)
    await stage.cyril.says("/menu")
    for data in (f"hist:{stage.club.id}", f"caps:{stage.club.id}:full", f"capok:{stage.club.id}:1"):
        await stage.cyril.taps_old(stage.cyril.screen, data)
        assert "Tohle už tu není" in stage.cyril.toast
    assert len(await stage.rows("SELECT id FROM capacity_report")) == 1


async def test_a_right_that_has_ended_ends_on_the_next_tap(stage: Stage) -> None:
    await furnish(stage)
    await stage.ota.says("/krize")
    async with stage.database.transaction() as connection:
        await connection.run("UPDATE role_grant SET ended_at = 1 WHERE role = 'crisis_worker'")
    await stage.ota.taps("Obnovit")
    assert "Vaše role nestačí" in stage.ota.toast
    await stage.ota.says("/menu")
    assert "návštěvník" in stage.ota.sees()


FIELD = st.one_of(
    st.integers(-2, 10).map(str),
    st.integers().map(str),
    st.sampled_from([CHEB, "CZ041", "any", "crisis", "home", "free", "beds", "age", "cs", "", "vztahy", "nzdm"]),
    st.text(max_size=70),
    st.integers(40, 70).map("x".__mul__),
)


@st.composite
def forged_data(draw: st.DrawFn) -> str:
    """Data of a real button with one field replaced, or cut short, or with something behind it."""
    prefix = draw(st.sampled_from(sorted(ROUTES.taps)))
    fields = draw(st.sampled_from([data for data in every_tap(range(1, 5)) if data.split(":")[0] == prefix])).split(":")
    fields[draw(st.integers(0, len(fields) - 1))] = draw(FIELD)
    return ":".join(fields[: draw(st.integers(1, 9))] + draw(st.lists(FIELD, max_size=1)))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=forged_data() | st.text(max_size=80))
@example(data=f"orps:{'x' * 59}")
@example(data=f"need:{'x' * 59}")
@example(data=f"g:any:{CHEB}:::0:{2**53 - 1}")
async def test_forged_buttons_raise_nothing_and_cross_no_right(furnished: Stage, data: str) -> None:
    before = await furnished.rows("SELECT COUNT(*) AS n FROM capacity_report")
    await furnished.vera.says("/menu")
    await furnished.vera.taps_old(furnished.vera.screen, data)
    assert "Kód chyby" not in furnished.vera.toast
    assert not furnished.hearing.errors
    assert leaks(furnished, "vera") == []
    assert await furnished.rows("SELECT COUNT(*) AS n FROM capacity_report") == before


@pytest.fixture
async def furnished(stage: Stage) -> Stage:
    await furnish(stage)
    return stage
