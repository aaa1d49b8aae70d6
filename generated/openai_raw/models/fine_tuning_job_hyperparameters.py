from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FineTuningJobHyperparameters(Base):
    """How the training goes; `auto` leaves a choice to the server."""

    batch_size: Literal['auto'] | int | None = None
    """How many examples each step learns from: larger batches change the model less often, but more surely. From 1
    to 256."""
    learning_rate_multiplier: Literal['auto'] | float | None = absent
    """Factor for the learning rate: a smaller one may avoid overfitting."""
    n_epochs: Literal['auto'] | int | None = absent
    """How many times training goes through the file. From 1 to 50."""
