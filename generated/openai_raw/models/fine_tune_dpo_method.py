from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.fine_tune_dpo_hyperparameters import FineTuneDPOHyperparameters, FineTuneDPOHyperparametersDict

    class FineTuneDPOMethodDict(TypedDict, total=False):
        hyperparameters: FineTuneDPOHyperparameters | FineTuneDPOHyperparametersDict


@model
class FineTuneDPOMethod(Base):
    """The value of `FineTuneMethod.dpo`."""

    hyperparameters: FineTuneDPOHyperparameters | None = absent

    _nested = {'hyperparameters': 'FineTuneDPOHyperparameters'}
