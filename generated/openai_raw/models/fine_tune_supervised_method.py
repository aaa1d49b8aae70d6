from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.fine_tune_supervised_hyperparameters import FineTuneSupervisedHyperparameters, FineTuneSupervisedHyperparametersDict

    class FineTuneSupervisedMethodDict(TypedDict, total=False):
        hyperparameters: FineTuneSupervisedHyperparameters | FineTuneSupervisedHyperparametersDict
        """How the training goes."""


@model
class FineTuneSupervisedMethod(Base):
    """Training by example: the answers to give."""

    hyperparameters: FineTuneSupervisedHyperparameters | None = absent
    """How the training goes."""

    _nested = {'hyperparameters': 'FineTuneSupervisedHyperparameters'}
