"""`ComparisonFilter`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class ComparisonFilter(Base):
    """Compares one attribute of a file with a value."""

    type: ComparisonFilterType
    """Type of the comparison filter. Values: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in`, `nin`. Default: `eq`."""
    key: str
    """Name of the attribute."""
    value: str | float | bool | list[str | float]
    """Value to compare the attribute with."""

    _tags = {"type": ("eq", "ne", "gt", "gte", "lt", "lte", "in", "nin")}


ComparisonFilterTypeInput: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
ComparisonFilterType: TypeAlias = ComparisonFilterTypeInput | str
"""Type of the comparison filter."""
