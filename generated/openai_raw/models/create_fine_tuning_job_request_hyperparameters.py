from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class CreateFineTuningJobRequestHyperparametersDict(TypedDict, total=False):
        batch_size: Literal['auto'] | int
        """How many examples each step learns from: larger batches change the model less often, but more surely.
        Default: `auto`. From 1 to 256."""
        learning_rate_multiplier: Literal['auto'] | float
        """Factor for the learning rate: a smaller one may avoid overfitting. Default: `auto`."""
        n_epochs: Literal['auto'] | int
        """How many times training goes through the file. Default: `auto`. From 1 to 50."""


@model
class CreateFineTuningJobRequestHyperparameters(Base):
    """How the training goes; `auto` leaves a choice to the server."""

    batch_size: Literal['auto'] | int | None = absent
    """How many examples each step learns from: larger batches change the model less often, but more surely.
    Default: `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal['auto'] | float | None = absent
    """Factor for the learning rate: a smaller one may avoid overfitting. Default: `auto`."""
    n_epochs: Literal['auto'] | int | None = absent
    """How many times training goes through the file. Default: `auto`. From 1 to 50."""
