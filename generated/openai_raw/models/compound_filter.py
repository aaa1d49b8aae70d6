from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.comparison_filter import ComparisonFilter, ComparisonFilterDict
    from ..models.compound_filter_type import CompoundFilterType, CompoundFilterTypeInput

    class CompoundFilterDict(TypedDict, total=False):
        type: Required[CompoundFilterTypeInput]
        """Which kind of compound filter this is. Values: `and`, `or`."""
        filters: Required[Sequence[ComparisonFilter | ComparisonFilterDict | CompoundFilter | CompoundFilterDict]]
        """The conditions to join."""


@model
class CompoundFilter(Base):
    """Several conditions on a file's attributes."""

    type: CompoundFilterType
    """Which kind of compound filter this is. Values: `and`, `or`."""
    filters: list[ComparisonFilter | CompoundFilter]
    """The conditions to join."""

    _nested = {'filters': [('type', {'eq': 'ComparisonFilter', 'ne': 'ComparisonFilter', 'gt': 'ComparisonFilter', 'gte': 'ComparisonFilter', 'lt': 'ComparisonFilter', 'lte': 'ComparisonFilter', 'in': 'ComparisonFilter', 'nin': 'ComparisonFilter', 'and': 'CompoundFilter', 'or': 'CompoundFilter'})]}
    _tags = {'type': ('and', 'or')}
