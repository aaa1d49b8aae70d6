from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_moderation_config_param import BetaModerationConfigParam, BetaModerationConfigParamDict

    class BetaModerationPolicyParamDict(TypedDict, total=False):
        input: BetaModerationConfigParam | BetaModerationConfigParamDict | None
        output: BetaModerationConfigParam | BetaModerationConfigParamDict | None


@model
class BetaModerationPolicyParam(Base):
    """Beta moderation policy param."""

    input: BetaModerationConfigParam | None = None
    output: BetaModerationConfigParam | None = None

    _nested = {'input': 'BetaModerationConfigParam', 'output': 'BetaModerationConfigParam'}
