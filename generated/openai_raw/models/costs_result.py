from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.costs_result_amount import CostsResultAmount
    from ..models.costs_result_api_source import CostsResultApiSource
    from ..models.costs_result_quantity_unit import CostsResultQuantityUnit


@model
class CostsResult(Base):
    """Costs result."""

    object: Literal['organization.costs.result']
    amount: CostsResultAmount | None = absent
    line_item: str | None = None
    project_id: str | None = None
    api_key_id: str | None = None
    quantity: float | None = None
    quantity_unit: str | CostsResultQuantityUnit | None = None
    api_source: CostsResultApiSource | None = None
    user_id: str | None = None

    _nested = {'amount': 'CostsResultAmount'}
    _tags = {'object': 'organization.costs.result'}
