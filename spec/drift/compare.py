"""Compares two prepared documents, and states for each difference what it is, whom it affects and how bad it is."""

from collections import defaultdict
from typing import Any, cast

from spec.drift.canonical import Index
from spec.drift.contents import DOCUMENT, SHARED_ANSWER
from spec.drift.model import LEVELS, Change, Direction, Level, fingerprint
from spec.drift.operation import Operation
from spec.drift.operations import OperationComparison, servers_text
from spec.drift.renames import find_renames
from spec.drift.rules import RULES
from spec.drift.schemas import SchemaComparison
from spec.drift.shapes import SCHEMAS, escape, spelled
from spec.drift.site import Draft, Site
from spec.drift.words import value_text

Reach = set[tuple[str, str]]


def compare(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """Compare two documents semantically.

    Args:
        old: A prepared document.
        new: The other one.

    Returns:
        The changes, worst first; a change inside a component is reported once. None for documents that say the same.
    """
    return Comparison(Index(old), Index(new)).changes()


class Comparison:
    """One comparison of two documents."""

    def __init__(self, old: Index, new: Index) -> None:
        self.old = old
        self.new = new
        old.spread = new.spread = old.scattered | new.scattered
        new.moving = any(old.schemas.get(name) != new.schemas.get(name) for name in old.spread)
        self.schemas = SchemaComparison(old, new)
        self.schemas.renamed = find_renames(self.schemas)
        self.schemas.same.clear()  # what was recorded for two components before the renames were known
        self.operations = OperationComparison(self.schemas)
        self._moved: dict[str, str] = {}  # an operation's old key -> its new one
        self._keys = {o.name: o.key for index in (old, new) for o in index.operations.values()}

    def changes(self) -> list[Change]:
        """Run the comparison."""
        self._document()
        self._all_operations()
        self._all_components()
        reach = self._reach_of_pairs()
        found = {change.fingerprint: change for change in (self._change(draft, reach) for draft in self.schemas.drafts)}
        return sorted(found.values(), key=_order)

    def _document(self) -> None:
        urls = [(index.document.get("servers") or [{}])[0].get("url", "/") for index in (self.old, self.new)]
        note = self.schemas.note
        if urls[0] != urls[1]:
            site = Site(DOCUMENT, "", "#/servers", "#/servers", "both")
            note("server-changed", site, urls[1], old_text=urls[0], new_text=urls[1])
        else:
            servers = [servers_text(index.document.get("servers")) for index in (self.old, self.new)]
            if servers[0] != servers[1]:
                site = Site(DOCUMENT, "", "#/servers", "#/servers", "both")
                note("servers-changed", site, servers[1], old_text=servers[0], new_text=servers[1])
        versions = [str(index.document.get("info", {}).get("version")) for index in (self.old, self.new)]
        if versions[0] != versions[1]:
            site = Site(DOCUMENT, "", "#/info/version", "#/info/version", "both")
            note("api-version-changed", site, versions[1], old_text=versions[0], new_text=versions[1])
        before, after = self.old.security_schemes, self.new.security_schemes
        for name in [*before, *(name for name in after if name not in before)]:
            pointer = f"#/components/securitySchemes/{escape(name)}"
            site = Site(DOCUMENT, "", pointer if name in before else "", pointer if name in after else "", "both")
            if name not in before or name not in after:
                note("security-scheme-removed" if name in before else "security-scheme-added", site, name, name=name)
            else:
                said = [{k: v for k, v in s.items() if k != "description"} for s in (before[name], after[name])]
                if said[0] != said[1]:
                    texts = [value_text(scheme) for scheme in said]
                    note("security-scheme-changed", site, name, name=name, old_text=texts[0], new_text=texts[1])

    def _all_operations(self) -> None:
        before, after = self.old.operations, self.new.operations
        gone = [operation for key, operation in before.items() if key not in after]
        come = [operation for key, operation in after.items() if key not in before]
        moved: list[tuple[Operation, Operation]] = []
        for operation in list(gone):
            match = next((other for other in come if other.id == operation.id and "operationId" in other.body), None)
            if match is not None:
                gone.remove(operation)
                come.remove(match)
                moved.append((operation, match))
                self._moved[operation.key] = match.key
        for key, operation in before.items():
            if key in after:
                self.operations.operation(operation, after[key])
        for operation, match in moved:
            self.operations.operation(operation, match)
        self.operations.contents.shared()
        for operation in gone:
            site = Site(operation.name, "", operation.pointer, "", "response" if operation.is_webhook else "both")
            self.schemas.note("operation-removed", site, name=operation.id)
        for operation in come:
            site = Site(operation.name, "", "", operation.pointer, "response" if operation.is_webhook else "both")
            self.schemas.note("operation-added", site, name=operation.id)

    def _all_components(self) -> None:
        renamed = self.schemas.renamed
        for name in self.old.schemas:
            if name in renamed:
                site = self._component_site(name, renamed[name])
                self.schemas.note("schema-renamed", site, renamed[name], old_text=name, new_text=renamed[name])
            if (name in renamed or name in self.new.schemas) and name not in self.old.spread:
                self.schemas.component(name)
        done: set[tuple[str, str]] = set()
        while ahead := [pair for pair in self.schemas.replaced if pair not in done]:
            for pair in ahead:
                done.add(pair)
                self.schemas.pair(*pair)
        for name in self.old.schemas:
            if name not in self.new.schemas and name not in renamed:
                self.schemas.note("schema-removed", self._component_site(name, ""), name=name)
        spread = {spelled(self.old.schemas.get(name)) for name in self.old.spread}
        for name, schema in self.new.schemas.items():
            if name in self.old.schemas or name in renamed.values() or name in self.new.scattered:
                continue
            if spelled(schema) not in spread:
                self.schemas.note("schema-added", self._component_site("", name), name=name)

    def _component_site(self, old: str, new: str) -> Site:
        return Site(old or new, "", SCHEMAS + escape(old) if old else "", SCHEMAS + escape(new) if new else "")

    def _reach_of_pairs(self) -> dict[str, Reach]:
        """For each pair of components of which one replaced the other: the operations affected by the places."""
        found: dict[str, Reach] = defaultdict(set)
        settled = False
        while not settled:
            settled = True
            for (old, new), sites in self.schemas.replaced.items():
                name = f"{old} -> {new}"
                more = {item for site in sites for item in found.get(site.owner) or self._reach(site)}
                if not more <= found[name]:
                    found[name] |= more
                    settled = False
        return found

    def _reach(self, site: Site) -> Reach:
        """Return the operations that a change at a site affects, with the direction."""
        if site.owner.startswith(SHARED_ANSWER):
            name = site.owner.removeprefix(SHARED_ANSWER)
            using = [*self.old.users(name), *self.new.users(name)]
            return {(self._moved.get(key, key), "response") for key in using}
        if site.directions is not None:
            directions = ("request", "response") if site.directions == "both" else (site.directions,)
            return {(self._keys.get(site.owner, DOCUMENT), direction) for direction in directions}
        names = site.owner, self.schemas.renamed.get(site.owner, site.owner)
        before = {(self._moved.get(key, key), way) for key, way in self.old.reach.get(names[0], ())}
        return before | self.new.reach.get(names[1], set())

    def _change(self, draft: Draft, pairs: dict[str, Reach]) -> Change:
        site, rule = draft.site, RULES[draft.rule]
        reach = pairs[site.owner] if site.owner in pairs else self._reach(site)
        if draft.owners:
            reach = {(self._keys[owner], way) for owner in draft.owners for _, way in reach}
        directions = sorted({direction for _, direction in reach})
        direction = cast(Direction, directions[0] if len(directions) == 1 else "both" if directions else "none")
        by_direction: dict[str, list[Level]] = {"request": [rule.request], "response": [rule.response]}
        level = min(by_direction.get(direction, [rule.request, rule.response]), key=LEVELS.index)
        if site.mild and level == "breaking":
            level = "warning"
        if direction == "none" and level == "breaking":
            level = "unused"
        keys = {key for key, _ in reach} - {DOCUMENT}
        operations = [found for key in keys if (found := self.new.operations.get(key) or self.old.operations.get(key))]
        names = [operation.name for operation in operations] + [key for key in keys if key in self.new.sessions]
        words = {"old": draft.values.get("old_text", ""), "new": draft.values.get("new_text", "")}
        return Change(
            rule=draft.rule,
            level=level,
            direction=direction,
            owner=site.owner,
            place=site.place,
            text=rule.text.format_map(words | draft.values),
            detail=draft.detail,
            old_pointer=site.old or None,
            new_pointer=site.new or None,
            operations=tuple(sorted(names)),
            tags=tuple(sorted({tag for operation in operations for tag in operation.body.get("tags", [])})),
            fingerprint=fingerprint(draft.rule, site.owner, site.place, draft.detail),
        )


def _order(change: Change) -> tuple[int, str, str, str]:
    return LEVELS.index(change.level), change.where, change.rule, change.detail
