"""What requests take instead of the models in ``models.beta_moderation_param``, for type checkers only."""

from typing import Required, TypedDict

from ..models.beta_moderation_param import BetaModerationConfigParam, BetaModerationModeInput, BetaModerationPolicyParam

class BetaModerationParamDict(TypedDict, total=False):
    model: Required[str]
    """The moderation model."""
    policy: BetaModerationPolicyParam | BetaModerationPolicyParamDict | None
    """What happens where something is found."""

class BetaModerationPolicyParamDict(TypedDict, total=False):
    input: BetaModerationConfigParam | BetaModerationConfigParamDict | None
    """For the request's messages."""
    output: BetaModerationConfigParam | BetaModerationConfigParamDict | None
    """For the answer."""

class BetaModerationConfigParamDict(TypedDict, total=False):
    mode: Required[BetaModerationModeInput]
    """Whether it is only reported or also held back. Values: `score`, `block`."""
