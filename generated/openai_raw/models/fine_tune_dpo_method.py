from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.fine_tune_dpo_hyperparameters import FineTuneDPOHyperparameters, FineTuneDPOHyperparametersDict

    class FineTuneDPOMethodDict(TypedDict, total=False):
        hyperparameters: FineTuneDPOHyperparameters | FineTuneDPOHyperparametersDict
        """How the training goes."""


@model
class FineTuneDPOMethod(Base):
    """Training by preference: pairs of a better and a worse answer."""

    hyperparameters: FineTuneDPOHyperparameters | None = absent
    """How the training goes."""

    _nested = {'hyperparameters': 'FineTuneDPOHyperparameters'}
