from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.fine_tune_dpo_method import FineTuneDPOMethod, FineTuneDPOMethodDict
    from ..models.fine_tune_method_type import FineTuneMethodType, FineTuneMethodTypeInput
    from ..models.fine_tune_reinforcement_method import FineTuneReinforcementMethod, FineTuneReinforcementMethodDict
    from ..models.fine_tune_supervised_method import FineTuneSupervisedMethod, FineTuneSupervisedMethodDict

    class FineTuneMethodDict(TypedDict, total=False):
        type: Required[FineTuneMethodTypeInput]
        """Which kind of fine tune method this is. Values: `supervised`, `dpo`, `reinforcement`."""
        supervised: FineTuneSupervisedMethod | FineTuneSupervisedMethodDict
        dpo: FineTuneDPOMethod | FineTuneDPOMethodDict
        reinforcement: FineTuneReinforcementMethod | FineTuneReinforcementMethodDict


@model
class FineTuneMethod(Base):
    """The value of `CreateFineTuningJobRequest.method` and `FineTuningJob.method`."""

    type: FineTuneMethodType
    """Which kind of fine tune method this is. Values: `supervised`, `dpo`, `reinforcement`."""
    supervised: FineTuneSupervisedMethod | None = absent
    dpo: FineTuneDPOMethod | None = absent
    reinforcement: FineTuneReinforcementMethod | None = absent

    _nested = {'supervised': 'FineTuneSupervisedMethod', 'dpo': 'FineTuneDPOMethod', 'reinforcement': 'FineTuneReinforcementMethod'}
    _tags = {'type': ('supervised', 'dpo', 'reinforcement')}
