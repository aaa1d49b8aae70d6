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
    """Money spent within one bucket of time, split by whatever the request groups by."""

    object: Literal['organization.costs.result']
    """The kind of object: always `organization.costs.result`."""
    amount: CostsResultAmount | None = absent
    """How much was spent, and in which currency."""
    line_item: str | None = None
    """The line of the bill. Null unless the request groups by `line_item`."""
    project_id: str | None = None
    """The project that the figures are for; None unless grouped by `project_id`."""
    api_key_id: str | None = None
    """The API key that the figures are for; None unless grouped by `api_key_id`."""
    quantity: float | None = None
    """How much was used, in `quantity_unit`. Null unless the request groups by `line_item`."""
    quantity_unit: str | CostsResultQuantityUnit | None = None
    """The unit of `quantity`, such as tokens or seconds. Known values: `tokens`, `1000_tokens`,
    `duration_seconds`, `duration_minutes`, `duration_hours`, `gibibyte_hours`, `images`, `characters`."""
    api_source: CostsResultApiSource | None = None
    """The API that caused the cost. Null unless the request groups by it. Values: `agents_api`, `unlabeled`."""
    user_id: str | None = None
    """The user that the figures are for; None unless grouped by `user_id`."""

    _nested = {'amount': 'CostsResultAmount'}
    _tags = {'object': 'organization.costs.result'}
