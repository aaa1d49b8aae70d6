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
    """The value of `UsageTimeBucket.results`."""

    object: Literal['organization.costs.result']
    """The kind of object: always `organization.costs.result`."""
    amount: CostsResultAmount | None = absent
    line_item: str | None = None
    project_id: str | None = None
    """The project that the figures are for; None unless grouped by `project_id`."""
    api_key_id: str | None = None
    """The API key that the figures are for; None unless grouped by `api_key_id`."""
    quantity: float | None = None
    quantity_unit: str | CostsResultQuantityUnit | None = None
    """Known values: `tokens`, `1000_tokens`, `duration_seconds`, `duration_minutes`, `duration_hours`,
    `gibibyte_hours`, `images`, `characters`."""
    api_source: CostsResultApiSource | None = None
    """Values: `agents_api`, `unlabeled`."""
    user_id: str | None = None
    """The user that the figures are for; None unless grouped by `user_id`."""

    _nested = {'amount': 'CostsResultAmount'}
    _tags = {'object': 'organization.costs.result'}
