"""Compares two schemas, or two components, and records each difference once."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from spec.drift.bodies import compare_bodies
from spec.drift.canonical import Index
from spec.drift.details import compare_notes
from spec.drift.members import Member, Pairs, family, kind_of, pair_alike, pair_same
from spec.drift.shapes import SCHEMAS, Schema, Shape, escape, ref_name, shape
from spec.drift.site import NOWHERE, Draft, Site
from spec.drift.words import listed, type_text


@dataclass(slots=True)
class SchemaComparison:
    """Compares schemas of two documents; differences accumulate in `drafts`.

    Attributes:
        renamed: Old component name -> new one, for components that were renamed.
        same: Pairs of differently named components found to be the same.
        replaced: Pairs of components where a reference was replaced by a different one -> their sites.
    """

    old: Index
    new: Index
    renamed: dict[str, str] = field(default_factory=dict)
    drafts: list[Draft] = field(default_factory=list)
    same: dict[tuple[str, str], bool] = field(default_factory=dict)
    replaced: dict[tuple[str, str], list[Site]] = field(default_factory=dict)
    _assumed: dict[tuple[str, str], None] | None = None

    @property
    def is_probing(self) -> bool:
        """Whether this only asks if two things are equal."""
        return self._assumed is not None

    def component(self, name: str) -> None:
        """Compare a component that both documents have (its new name may differ)."""
        new_name = self.renamed.get(name, name)
        if not self._may_differ(self.old.schemas[name], self.new.schemas.get(new_name)):
            return
        is_open = name not in self.old.closed and new_name not in self.new.closed
        site = Site(name, "", SCHEMAS + escape(name), SCHEMAS + escape(new_name), open=is_open)
        self.shapes(self.old.component(name), self.new.component(new_name), site)

    def pair(self, old_name: str, new_name: str) -> None:
        """Compare two components of which the second replaced the first somewhere."""
        site = Site(f"{old_name} -> {new_name}", "", SCHEMAS + escape(old_name), SCHEMAS + escape(new_name))
        self.shapes(self.old.component(old_name), self.new.component(new_name), site, notes=False)

    def schemas(self, old: Any, new: Any, site: Site) -> None:
        """Compare two schemas at the same place."""
        if self._may_differ(old, new):
            self.shapes(shape(old, site.old), shape(new, site.new), site)

    def _may_differ(self, old: Any, new: Any) -> bool:
        """Return whether two schemas may differ; identical text names the same components."""
        return bool(old != new or self.renamed or self.new.moving)

    def equal(self, old: Member, new: Member) -> bool:
        """Return whether two members allow the same, whatever the names of their components."""
        names = ref_name(old[0]), ref_name(new[0])
        if names[0] is not None and names[1] is not None:
            return self.equal_components(names[0], names[1])
        return self.finds_nothing(lambda: self.member(old, new, NOWHERE))

    def equal_components(self, old: str, new: str) -> bool:
        """Return whether two components allow the same, assuming so for references back to them."""
        if self.renamed.get(old, old) == new:
            return True
        key = (old, new)
        if key in self.same:
            return self.same[key]
        if self._assumed is not None:
            self._assumed.setdefault(key)
            return True
        equal = self.finds_nothing(lambda: self._probe_pair(key), key)
        self.same[key] = equal
        return equal

    def finds_nothing(self, compare: Callable[[], None], first: tuple[str, str] | None = None) -> bool:
        """Run a comparison without recording anything; the pairs of components that it assumes equal must also hold."""
        kept, self.drafts = self.drafts, []
        outer = self._assumed
        self._assumed = dict(outer or {})
        if first is not None:
            self._assumed[first] = None
        done = set(self._assumed)
        try:
            compare()
            while outer is None and not self.drafts and (ahead := [pair for pair in self._assumed if pair not in done]):
                done.add(ahead[0])
                self._probe_pair(ahead[0])
            if self.drafts:
                return False
            if outer is None:
                self.same |= dict.fromkeys(self._assumed, True)
            else:
                outer |= self._assumed  # the outermost run checks them
            return True
        finally:
            self.drafts, self._assumed = kept, outer

    def _probe_pair(self, pair: tuple[str, str]) -> None:
        if kind_of(self.old, pair[0]) != kind_of(self.new, pair[1]):
            self.note("type-changed", NOWHERE)
        else:
            self.shapes(self.old.component(pair[0]), self.new.component(pair[1]), NOWHERE, notes=False)

    def note(self, rule: str, site: Site, detail: str = "", **values: str) -> None:
        """Record a difference; `values` fill in the rule's sentence (old_text, new_text, name, kind)."""
        self.drafts.append(Draft(rule, site, detail, values))

    def shapes(self, old: Shape, new: Shape, site: Site, *, notes: bool = True) -> None:
        """Compare two shapes: notes, null, and members matched as sets."""
        if notes:
            before, after = self._whole_notes(old, new)
            if len(old.members) == len(new.members) == 1:
                kinds = family(self.old, old.members[0]), family(self.new, new.members[0])
                if kinds[0] != kinds[1]:  # the rules for the one say nothing about the other
                    before, after = ({k: v for k, v in notes.items() if k != "rules"} for notes in (before, after))
            compare_notes(before, after, site, self.note, self.renamed)
        old_nullable, new_nullable = old.nullable, new.nullable
        if any(ref_name(member) in self.old.spread for member, _ in (*old.members, *new.members)):
            pairs, gone, come = self._without_spread(old.members, new.members)
        else:
            pairs, gone, come = pair_same(self, old.members, new.members)
        if gone or come:
            all_old, old_nullable = self.old.flat(old)
            all_new, new_nullable = self.new.flat(new)
            same, gone, come = pair_same(
                self, self.old.flat(Shape(gone, False, {}))[0], self.new.flat(Shape(come, False, {}))[0]
            )
            alike, gone, come = pair_alike(self, gone, come)
            pairs += same + alike
            gone = [member for member in gone if not pair_same(self, [member], all_new)[0]]
            come = [member for member in come if not pair_same(self, all_old, [member])[0]]
            if self.old.values(all_old) == self.new.values(all_new):  # in other groups, perhaps
                gone = [one for one in gone if not self.old.is_enum(one[0])]
                come = [one for one in come if not self.new.is_enum(one[0])]
        elif old_nullable != new_nullable:
            old_nullable, new_nullable = self.old.flat(old)[1], self.new.flat(new)[1]
        if old_nullable != new_nullable:
            rule = ("optional-became-nullable" if site.optional else "became-nullable") if new_nullable else None
            self.note(rule or "became-not-nullable", site)
        if self.old.is_open(old) and self.new.is_open(new):
            site = replace(site, open=True)
        for one, other in pairs:
            self.member(one, other, site, alone=len(pairs) == 1 and not gone and not come)
        self._membership(old, new, gone, come, site, pairs=bool(pairs))
        if self._assumed is None:
            self._names(old, new, site)

    def _names(self, old: Shape, new: Shape, site: Site) -> None:
        """Report that a place names another enum, union or alias; differences in content are reported separately."""
        names = [
            {name: kind for member, _ in found.members if (name := ref_name(member)) and name not in index.spread
             and (kind := kind_of(index, name)) != "object"}
            for found, index in ((old, self.old), (new, self.new))
        ]  # fmt: skip
        gone = {name: kind for name, kind in names[0].items() if self.renamed.get(name, name) not in names[1]}
        taken = {self.renamed.get(name, name) for name in names[0]}
        come = {name: kind for name, kind in names[1].items() if name not in taken}
        if len(gone) == len(come) == 1:
            (one,), (other,) = gone, come
            self.note("reference-renamed", site, other, old_text=one, new_text=other)

    def _without_spread(self, old: list[Member], new: list[Member]) -> tuple[Pairs, list[Member], list[Member]]:
        """Pair members that are equal except for the enums that are compared with their union, value by value."""
        rest = [[one for one in side if ref_name(one[0]) not in self.old.spread] for side in (old, new)]
        pairs, gone, come = pair_same(self, rest[0], rest[1])
        gone += [one for one in old if ref_name(one[0]) in self.old.spread]
        come += [one for one in new if ref_name(one[0]) in self.old.spread]
        return pairs, gone, come

    def _membership(
        self, old: Shape, new: Shape, gone: list[Member], come: list[Member], site: Site, *, pairs: bool
    ) -> None:
        """Report the members that only one side has."""
        was = listed([type_text(member, self.old) for member, _ in old.members]) or "null"
        for side, rule in ((new.members, "type-opened"), (old.members, "type-narrowed")):
            if gone and come and any(not member for member, _ in side):
                self.note(rule, site, self._text(new), old_text=was, new_text=self._text(new))
                return
        if gone and come and not pairs:
            self.note("type-changed", site, self._text(new), old_text=was, new_text=self._text(new))
            return
        for member, pointer in come:
            text = type_text(member, self.new)
            there = replace(site, old="", new=pointer)
            if len(old.members) == 1 and not gone:
                self.note("became-union", there, text, new_text=text, old_text=was)
            else:
                self.note("union-member-added", there, text, new_text=text)
        for member, pointer in gone:
            text = type_text(member, self.old)
            there = replace(site, old=pointer, new="")
            if len(new.members) == 1 and not come:
                self.note("became-single", there, text, new_text=self._text(new), old_text=text)
            else:
                self.note("union-member-removed", there, text, old_text=text)

    def _text(self, found: Shape) -> str:
        return listed([type_text(member, self.new) for member, _ in found.members]) or "null"

    def member(self, old: Member, new: Member, site: Site, *, alone: bool = True) -> None:
        """Compare two members that correspond to each other."""
        names = ref_name(old[0]), ref_name(new[0])
        if names[0] is not None and names[1] is not None:
            if self.equal_components(names[0], names[1]):
                other = self._assumed is None and self.renamed.get(names[0], names[0]) != names[1]
                if other and kind_of(self.old, names[0]) == "object":
                    self.note("reference-to-twin", site, names[1], old_text=names[0], new_text=names[1])
                return
            if self._assumed is not None:
                self.note("type-changed", site)
            else:
                if self.old.resolved(*old)[0].get("properties"):
                    rule = "reference-changed" if alone else "union-member-replaced"
                    self.note(rule, site, names[1], old_text=names[0], new_text=names[1])
                self.replaced.setdefault((names[0], names[1]), []).append(site)
            return
        (old_body, old_pointer), (new_body, new_pointer) = self.old.resolved(*old), self.new.resolved(*new)
        there = replace(site, old=old_pointer, new=new_pointer)
        if ref_name(old_body) is not None or ref_name(new_body) is not None:  # a union on one side only
            self.shapes(shape(old_body, old_pointer), shape(new_body, new_pointer), there)
            return
        compare_bodies(self, old_body, new_body, there)

    def _whole_notes(self, old: Shape, new: Shape) -> tuple[Schema, Schema]:
        """Return the notes of two shapes with those of the components they name, as far as they are compared here.

        What both delegate to one component is reported there, once.
        """
        names = [ref_name(found.members[0][0]) if len(found.members) == 1 else None for found in (old, new)]
        below = [index.component(n).notes if n else {} for n, index in zip(names, (self.old, self.new), strict=True)]
        whole = {**below[0], **old.notes}, {**below[1], **new.notes}
        if names[0] is None or self.renamed.get(names[0], names[0]) != names[1]:
            return whole
        stated = {*old.notes, *new.notes}
        return {k: v for k, v in whole[0].items() if k in stated}, {k: v for k, v in whole[1].items() if k in stated}
