from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class FineTuneSupervisedHyperparametersDict(TypedDict, total=False):
        batch_size: Literal['auto'] | int
        learning_rate_multiplier: Literal['auto'] | float
        n_epochs: Literal['auto'] | int


@model
class FineTuneSupervisedHyperparameters(Base):
    """Fine tune supervised hyperparameters."""

    batch_size: Literal['auto'] | int | None = absent
    learning_rate_multiplier: Literal['auto'] | float | None = absent
    n_epochs: Literal['auto'] | int | None = absent
