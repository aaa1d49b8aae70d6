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
        value: Required[str | float | bool | Sequence[str | float]]


@model
class ComparisonFilter(Base):
    """The value of `CompoundFilter.filters` and `VectorStoreSearchRequest.filters`."""

    type: ComparisonFilterType
    """Which kind of comparison filter this is. Values: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in`, `nin`. Default:
    `eq`."""
    key: str
    value: str | float | bool | list[str | float]
    _tags = {'type': ('eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'nin')}
