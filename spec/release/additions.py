"""What a release has and the upstream document lacks, as a document to be merged into it.

`merge.py` merges it. Names of upstream's models never change: new ones are chosen around them.
"""

from __future__ import annotations

from typing import Any

from spec.prepare import prepare
from spec.prepare.names import pascal, reference, referenced_name
from spec.release.align import Alignment, Lack
from spec.release.document import EVIDENCE, Release
from spec.release.naming import Names, plain, reached
from spec.release.routes import Route, operations_of
from spec.session_table import session_rows

Json = dict[str, Any]

MEMBERS = "x-members"
PARAMETERS = "x-parameters"
EVENTS = "x-events"
SESSIONS = "x-sessions"
KEPT = "x-kept"
EVENT_STREAM = "text/event-stream"


def build(release: Release, upstream: Json) -> Json:
    """Make the document of what `upstream`, a prepared document, lacks.

    Returns:
        An OpenAPI document of the missing operations and webhooks and the schemas that they need. Additional members of
        upstream's own schemas are under `x-members` by component, parameters and streams of its operations under
        `x-parameters` and `x-events`, both sides of the WebSocket sessions that it lacks under `x-sessions`, and
        those that it has under `x-kept`, in case it drops one. Each states its source under
        `x-evidence`.
    """
    return _Builder(release, upstream).run()


class _Builder:
    def __init__(self, release: Release, upstream: Json) -> None:
        self.release = release
        self.upstream = upstream
        self.plain = prepare(release.document, hoisting=False)
        self.theirs: dict[str, Json] = upstream["components"]["schemas"]
        self.ours: dict[str, Json] = self.plain["components"]["schemas"]
        self.alignment = Alignment(self.ours, self.theirs)
        self.known = operations_of(upstream)
        self.parameters: Json = {}
        self.events: Json = {}
        self.sent: list[Json] = []
        self.wishes: dict[str, str] = {}

    def run(self) -> Json:
        ours = operations_of(self.plain)
        evidence = {route: found[EVIDENCE] for route, (_, found) in operations_of(self.release.document).items()}
        shared = [route for route in ours if route in self.known]
        # Requests first: if a component is used by both, what a caller may pass counts.
        for route in shared:
            self._request(route, ours[route][1], evidence[route])
        for route in shared:
            self._answers(route, ours[route][1], evidence[route])
        hooks = self._hooks()
        kept = self._walk_sessions()
        paths: Json = {}
        for route, (path, operation) in ours.items():
            if route not in self.known:
                paths.setdefault(path, {})[route[0]] = {**operation, EVIDENCE: evidence[route]}
        members = self._members()
        sessions = self._sessions()
        roots = [paths, hooks, members, self.parameters, self.events, sessions, {"": self.sent}]
        same = {name: found.most_common(1)[0][0] for name, found in self.alignment.same.items()}
        names = Names(self.ours, self.theirs, same, roots, self.wishes)
        document: Json = {
            "openapi": "3.1.0",
            "info": {"title": self.release.document["info"]["title"], "version": self.release.version},
            "paths": names.renamed(paths),
            "webhooks": names.renamed(hooks),
            "components": {
                "schemas": names.components(),
                "securitySchemes": self.release.document["components"]["securitySchemes"],
            },
            MEMBERS: names.renamed(members),
            PARAMETERS: names.renamed(self.parameters),
            EVENTS: names.renamed(self.events),
            SESSIONS: names.renamed(sessions),
            KEPT: {**kept, "sent": names.renamed({"": self.sent})[""]},
        }
        return document

    def _request(self, route: Route, operation: Json, evidence: str) -> None:
        path, known = self.known[route]
        used = f"{route[0].upper()} {path}"
        there = {(plain(each["name"]), each["in"]): each for each in known.get("parameters", [])}
        for parameter in operation.get("parameters", []):
            if parameter["in"] == "path":
                continue
            found = there.get((plain(parameter["name"]), parameter["in"]))
            if found is not None:
                self.alignment.walk(parameter["schema"], found["schema"], (used, parameter["name"]), used)
            elif parameter["in"] == "query" or "const" not in parameter["schema"]:
                kept = {key: value for key, value in parameter.items() if key != "required"}
                self.parameters.setdefault(used, []).append({**kept, EVIDENCE: evidence})
        ours, theirs = (list(each.get("requestBody", {}).get("content", {}).values()) for each in (operation, known))
        if ours and theirs and "schema" in theirs[0]:
            self.alignment.walk(ours[0]["schema"], theirs[0]["schema"], (used, "body"), used)

    def _answers(self, route: Route, operation: Json, evidence: str) -> None:
        path, known = self.known[route]
        used = f"{route[0].upper()} {path}"
        ours, theirs = _contents(operation), _contents(known)
        for kind in ("application/json", EVENT_STREAM):
            if kind in ours and "schema" in theirs.get(kind, {}):
                self.alignment.walk(ours[kind]["schema"], theirs[kind]["schema"], (used, kind), used)
        if EVENT_STREAM in ours and EVENT_STREAM not in theirs:
            self.events[used] = {"schema": ours[EVENT_STREAM]["schema"], EVIDENCE: evidence}

    def _hooks(self) -> Json:
        """Return the webhooks that upstream lacks, and walk those that both have."""
        lacking: Json = {}
        for name, item in self.plain.get("webhooks", {}).items():
            schema = item["post"]["requestBody"]["content"]["application/json"]["schema"]
            known = self.upstream.get("webhooks", {}).get(name)
            if known is None:
                evidence = self.release.document["webhooks"][name]["post"][EVIDENCE]
                self.wishes[schema["$ref"].rpartition("/")[2]] = "Webhook" + pascal(name)  # as upstream calls its own
                lacking[name] = {"post": {**item["post"], EVIDENCE: evidence}}
            else:
                theirs = known["post"]["requestBody"]["content"]["application/json"]["schema"]
                self.alignment.walk(schema, theirs, (f"webhook {name}",), f"webhook {name}")
        return lacking

    def _walk_sessions(self) -> Json:
        """Walk the sessions that both have; return a copy of their contents, for documents that have none of them."""
        walked, known = Alignment(self.ours, self.theirs), {}
        for dotted, _, _, client, server in session_rows():
            session, sent = (
                self.release.sessions.get(dotted),
                [each for each in client.split(",") if each in self.theirs],
            )
            if session is not None and sent and server in self.theirs:
                ours = reference(sent[0]) if len(sent) == 1 else {"anyOf": [reference(name) for name in sent]}
                walked.walk(session.client, ours, (dotted, "client"), f"session {dotted}")
                walked.walk(session.server, reference(server), (dotted, "server"), f"session {dotted}")
                known[dotted] = {"client": session.client, "server": session.server, EVIDENCE: session.evidence}
        # Operations that use them have already reported what they lack.
        shared = set(reached([self.upstream["paths"]], self.theirs))
        self.sent = [lack.schema for lack in walked.lacks if lack.place[1:] == ("client",) and lack.kind == "variant"]
        self.alignment.lacks += [lack for lack in walked.lacks if lack.place[0] not in shared]
        same = {name: found.most_common(1)[0][0] for name, found in (walked.same | self.alignment.same).items()}
        names = Names(self.ours, self.theirs, same, [known], {})
        return {SESSIONS: names.renamed(known), "schemas": names.components()}

    def _sessions(self) -> Json:
        """Return both sides of the sessions that upstream lacks, under the names that the table gives them."""
        lacking: Json = {}
        for dotted, _, _, *names in session_rows():
            session = self.release.sessions.get(dotted)
            if session is None or names[1] in self.theirs:
                continue
            sides = {"client": session.client, "server": session.server}
            for side, name in zip(sides.values(), names, strict=True):
                if "," in name:  # names of its events, which their own names give
                    continue
                union = referenced_name(side)  # None if the release spells it out where it is used
                if union is not None:
                    self.wishes[union] = name
                for member in (side if union is None else self.ours[union]).get("anyOf", []):
                    if (event := referenced_name(member)) is not None:
                        self._wish_event(dotted.partition(".")[0], event)
            lacking[dotted] = {**sides, EVIDENCE: session.evidence}
        return lacking

    def _wish_event(self, resource: str, component: str) -> None:
        """Request that an event is named after its resource, as upstream names the ones it knows."""
        name = component.rpartition(".")[2].removesuffix("Param").removesuffix("Event")
        self.wishes.setdefault(component, f"{pascal(resource)}{name}Event")

    def _members(self) -> Json:
        found: Json = {}
        for lack in self.alignment.lacks:
            if lack.place[0] in self.theirs:
                _note(found.setdefault(lack.place[0], []), lack)
        return {name: found[name] for name in sorted(found)}


def _note(members: list[Json], lack: Lack) -> None:
    """Record a lack with those of its component, next to those of the same place."""
    at = list(lack.place[1:])
    entry = next((each for each in members if each["at"] == at), None)
    if entry is None:
        entry = {"at": at, EVIDENCE: lack.used}
        members.append(entry)
    if lack.kind == "field":
        entry.setdefault("fields", {}).setdefault(lack.name, lack.schema)
    else:
        found = entry.setdefault("values" if lack.kind == "value" else "variants", [])
        one = lack.name if lack.kind == "value" else lack.schema
        found += [one] if one not in found else []


def _contents(operation: Json) -> Json:
    found: Json = {}
    for answer in operation["responses"].values():
        found |= answer.get("content", {})
    return found
