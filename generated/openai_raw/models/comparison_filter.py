"""`ComparisonFilter`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class ComparisonFilter(Base):
    """A condition on one attribute of a file."""

    type: ComparisonFilterType
    """Which kind of comparison filter this is. Values: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in`, `nin`. Default:
    `eq`."""
    key: str
    """Name of the attribute."""
    value: str | float | bool | list[str | float]
    """What to compare the attribute with."""

    _tags = {"type": ("eq", "ne", "gt", "gte", "lt", "lte", "in", "nin")}


ComparisonFilterTypeInput: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
ComparisonFilterType: TypeAlias = ComparisonFilterTypeInput | str
