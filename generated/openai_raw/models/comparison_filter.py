from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.comparison_filter_type import ComparisonFilterType, ComparisonFilterTypeInput

    class ComparisonFilterDict(TypedDict, total=False):
        type: Required[ComparisonFilterTypeInput]
        """Which kind of comparison filter this is. Values: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in`, `nin`.
        Default: `eq`."""
        key: Required[str]
        """Name of the attribute."""
        value: Required[str | float | bool | Sequence[str | float]]
        """What to compare the attribute with."""


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
    _tags = {'type': ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin')}
