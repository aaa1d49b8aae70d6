from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.beta_comparison_filter import BetaComparisonFilter, BetaComparisonFilterDict
    from ..models.beta_compound_filter_type import BetaCompoundFilterType, BetaCompoundFilterTypeInput

    class BetaCompoundFilterDict(TypedDict, total=False):
        type: Required[BetaCompoundFilterTypeInput]
        """Which kind of compound filter this is. Values: `and`, `or`."""
        filters: Required[Sequence[BetaComparisonFilter | BetaComparisonFilterDict | BetaCompoundFilter | BetaCompoundFilterDict]]
        """The conditions to join."""


@model
class BetaCompoundFilter(Base):
    """Several conditions on a file's attributes."""

    type: BetaCompoundFilterType
    """Which kind of compound filter this is. Values: `and`, `or`."""
    filters: list[BetaComparisonFilter | BetaCompoundFilter]
    """The conditions to join."""

    _nested = {'filters': [('type', {'eq': 'BetaComparisonFilter', 'ne': 'BetaComparisonFilter', 'gt': 'BetaComparisonFilter', 'gte': 'BetaComparisonFilter', 'lt': 'BetaComparisonFilter', 'lte': 'BetaComparisonFilter', 'in': 'BetaComparisonFilter', 'nin': 'BetaComparisonFilter', 'and': 'BetaCompoundFilter', 'or': 'BetaCompoundFilter'})]}
    _tags = {'type': ('and', 'or')}
