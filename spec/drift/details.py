"""Compares what two schemas of the same kind say besides their structure: values, notes, limits, formats."""

from collections.abc import Callable
from typing import Any

from spec.drift.shapes import Schema, spelled
from spec.drift.site import Site
from spec.drift.words import value_text

Note = Callable[..., None]
"""`SchemaComparison.note`: takes a rule, a site, a detail and the words of the sentence."""

LOWER_LIMITS = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
LENGTHS = ("minLength", "minItems", "minProperties")
UPPER_LIMITS = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
NO_DEFAULT = "\0"
"""Stands for an unstated default, since null is a default, too."""

EXPLAINED = frozenset(
    {"type", "enum", "const", "properties", "required", "additionalProperties", "items", "$ref", "pattern"}
    | {"format", "contentEncoding", "contentMediaType", "uniqueItems", "multipleOf", *LOWER_LIMITS, *UPPER_LIMITS}
)


def compare_enums(old: list[Any], new: list[Any], site: Site, note: Note) -> None:
    """Compare two sets of values; a set of one is a constant."""
    before, after = {spelled(value) for value in old}, {spelled(value) for value in new}
    come = [value for value in new if spelled(value) not in before]
    gone = [value for value in old if spelled(value) not in after]
    texts = {"old_text": ", ".join(map(value_text, gone)), "new_text": ", ".join(map(value_text, come))}
    if len(old) == len(new) == 1 and come and not site.open:
        note("constant-changed", site, spelled(new[0]), **texts)
    elif len(old) == 1 and come and not gone and not site.open:
        note("constant-opened", site, spelled(come), old_text=value_text(old[0]), new_text=texts["new_text"])
    else:
        if come:
            note("enum-value-added", site, spelled(come), **texts)
        if gone:
            note("known-value-removed" if site.open else "enum-value-removed", site, spelled(gone), **texts)


def compare_notes(old: Schema, new: Schema, site: Site, note: Note, renamed: dict[str, str]) -> None:
    """Compare deprecation, default, access and discriminator."""
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        what, how = "property" if site.name else "schema", "deprecated" if new.get("deprecated") else "undeprecated"
        note(f"{what}-{how}", site, name=site.name)
    defaults = [value_text(notes["default"]) if "default" in notes else "none" for notes in (old, new)]
    if spelled(old.get("default", NO_DEFAULT)) != spelled(new.get("default", NO_DEFAULT)):
        note("default-changed", site, defaults[1], old_text=defaults[0], new_text=defaults[1])
    compare_rules(old.get("rules", {}), new.get("rules", {}), site, note)
    access = [
        "read-only" if notes.get("readOnly") else "write-only" if notes.get("writeOnly") else "readable and writable"
        for notes in (old, new)
    ]
    if access[0] != access[1]:
        note("read-only-changed", site, old_text=access[0], new_text=access[1])
    tags = _tag(old.get("discriminator"), renamed), _tag(new.get("discriminator"), {})
    if tags[0] != tags[1]:
        texts = [value_text(tag) if tag else "what fits" for tag in tags]
        note("discriminator-changed", site, spelled(tags[1]), old_text=texts[0], new_text=texts[1])


def compare_rules(old: Schema, new: Schema, site: Site, note: Note) -> None:
    """Compare the rules for a value beyond its type: opaque except for closed objects."""
    for key in sorted({*old, *new}):
        before, after = old.get(key), new.get(key)
        if spelled(before) == spelled(after):
            continue
        if key == "additionalProperties":
            note("unknown-properties-refused" if key in new else "unknown-properties-accepted", site)
            continue
        texts = ["none" if value is None else value_text(value) for value in (before, after)]
        note("constraint-changed", site, f"{key} {texts[1]}", name=key, old_text=texts[0], new_text=texts[1])


def _tag(found: Any, renamed: dict[str, str]) -> Schema:
    if not isinstance(found, dict):
        return {}
    names = {key: str(value).rpartition("/")[2] for key, value in found.get("mapping", {}).items()}
    return {str(found.get("propertyName")): {key: renamed.get(name, name) for key, name in names.items()}}


def compare_limits(old: Schema, new: Schema, site: Site, note: Note) -> None:
    """Compare bounds, uniqueness, pattern and format."""
    old, new = _whole(old), _whole(new)
    for name, upper in [(n, False) for n in LOWER_LIMITS] + [(n, True) for n in UPPER_LIMITS]:
        before, after = old.get(name), new.get(name)
        if before != after:
            tighter = before is None or (after is not None and (after < before) is upper)
            _limit(name, before, after, tighter, site, note)
    unique = [body.get("uniqueItems") or None for body in (old, new)]
    if unique[0] != unique[1]:
        _limit("uniqueItems", unique[0], unique[1], unique[0] is None, site, note)
    for name, rule in (("pattern", "pattern-changed"), ("multipleOf", "constraint-changed")):
        before, after = old.get(name), new.get(name)
        if before != after and (before is None or after is None):
            _limit(name, before, after, before is None, site, note)
        elif before != after:
            note(rule, site, f"{name} {after}", name=name, old_text=value_text(before), new_text=value_text(after))
    formats = [b.get("format") or b.get("contentMediaType") or b.get("contentEncoding") for b in (old, new)]
    if formats[0] != formats[1]:
        rule = "binary-changed" if "binary" in formats else "format-changed"
        texts = [text or ("text" if "binary" in formats else "none") for text in formats]
        note(rule, site, texts[1], old_text=texts[0], new_text=texts[1])


def _whole(body: Schema) -> Schema:
    """Normalise bounds: above 0 means at least 1; drop bounds that every value meets, such as those of an int64."""
    none = {name for name in LENGTHS if not body.get(name)}
    if body.get("type") == "integer":
        none |= {"minimum"} if body.get("minimum", 0) <= -(2**63) else set()
        none |= {"maximum"} if body.get("maximum", 0) >= 2**63 - 1 else set()
    body = {key: value for key, value in body.items() if key not in none}
    bounds = {"exclusiveMinimum": ("minimum", 1), "exclusiveMaximum": ("maximum", -1)}
    if body.get("type") != "integer" or not any(type(body.get(key)) is int for key in bounds):
        return body
    found = dict(body)
    for key, (name, step) in bounds.items():
        if type(found.get(key)) is int:
            found[name] = found.pop(key) + step
    return found


def _limit(name: str, before: Any, after: Any, tighter: bool, site: Site, note: Note) -> None:
    texts = ["unlimited" if value is None else value_text(value) for value in (before, after)]
    rule = "limit-tightened" if tighter else "limit-loosened"
    note(rule, site, f"{name} {texts[1]}", name=name, old_text=texts[0], new_text=texts[1])
