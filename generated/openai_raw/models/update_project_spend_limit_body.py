from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class UpdateProjectSpendLimitBody(Base):
    """The body of `POST /organization/projects/{project_id}/spend_limit`."""

    threshold_amount: int
    """Amount that triggers the alert. At least 1."""
    currency: Literal["USD"]
    """Currency, as a lowercase ISO 4217 code. Always `USD`."""
    interval: Literal["month"]
    """The span after which counting starts again, one month."""

    _tags = {"currency": "USD", "interval": "month"}
