from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FineTuningJobHyperparameters(Base):
    """The value of `FineTuningJob.hyperparameters`."""

    batch_size: Literal['auto'] | int | None = None
    """From 1 to 256."""
    learning_rate_multiplier: Literal['auto'] | float | None = absent
    n_epochs: Literal['auto'] | int | None = absent
    """From 1 to 50."""
