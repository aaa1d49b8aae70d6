from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class FineTuneDPOHyperparametersDict(TypedDict, total=False):
        beta: Literal['auto'] | float
        batch_size: Literal['auto'] | int
        learning_rate_multiplier: Literal['auto'] | float
        n_epochs: Literal['auto'] | int


@model
class FineTuneDPOHyperparameters(Base):
    """Fine tune DPO hyperparameters."""

    beta: Literal['auto'] | float | None = absent
    batch_size: Literal['auto'] | int | None = absent
    learning_rate_multiplier: Literal['auto'] | float | None = absent
    n_epochs: Literal['auto'] | int | None = absent
