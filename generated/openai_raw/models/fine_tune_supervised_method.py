from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.fine_tune_supervised_hyperparameters import FineTuneSupervisedHyperparameters, FineTuneSupervisedHyperparametersDict

    class FineTuneSupervisedMethodDict(TypedDict, total=False):
        hyperparameters: FineTuneSupervisedHyperparameters | FineTuneSupervisedHyperparametersDict


@model
class FineTuneSupervisedMethod(Base):
    """The value of `FineTuneMethod.supervised`."""

    hyperparameters: FineTuneSupervisedHyperparameters | None = absent

    _nested = {'hyperparameters': 'FineTuneSupervisedHyperparameters'}
