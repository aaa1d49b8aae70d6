from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class CreateFineTuningJobRequestHyperparametersDict(TypedDict, total=False):
        batch_size: Literal['auto'] | int
        """Default: `auto`. From 1 to 256."""
        learning_rate_multiplier: Literal['auto'] | float
        """Default: `auto`."""
        n_epochs: Literal['auto'] | int
        """Default: `auto`. From 1 to 50."""


@model
class CreateFineTuningJobRequestHyperparameters(Base):
    """The value of `CreateFineTuningJobRequest.hyperparameters`."""

    batch_size: Literal['auto'] | int | None = absent
    """Default: `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal['auto'] | float | None = absent
    """Default: `auto`."""
    n_epochs: Literal['auto'] | int | None = absent
    """Default: `auto`. From 1 to 50."""
