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
        """Settings of training by example."""
        dpo: FineTuneDPOMethod | FineTuneDPOMethodDict
        """Settings of training by preference."""
        reinforcement: FineTuneReinforcementMethod | FineTuneReinforcementMethodDict
        """Settings of training by reward."""


@model
class FineTuneMethod(Base):
    """How a model is trained; fill in the field of the chosen `type`."""

    type: FineTuneMethodType
    """Which kind of fine tune method this is. Values: `supervised`, `dpo`, `reinforcement`."""
    supervised: FineTuneSupervisedMethod | None = absent
    """Settings of training by example."""
    dpo: FineTuneDPOMethod | None = absent
    """Settings of training by preference."""
    reinforcement: FineTuneReinforcementMethod | None = absent
    """Settings of training by reward."""

    _nested = {'supervised': 'FineTuneSupervisedMethod', 'dpo': 'FineTuneDPOMethod', 'reinforcement': 'FineTuneReinforcementMethod'}
    _tags = {'type': ('supervised', 'dpo', 'reinforcement')}
