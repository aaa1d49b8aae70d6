from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FineTuningJobHyperparameters(Base):
    """Fine tuning job hyperparameters."""

    batch_size: Literal['auto'] | int | None = None
    learning_rate_multiplier: Literal['auto'] | float | None = absent
    n_epochs: Literal['auto'] | int | None = absent
