"""What requests take instead of the models in ``models.beta_moderation_param``, for type checkers only."""

from typing import Required, TypedDict

from ..models.beta_moderation_param import BetaModerationConfigParam, BetaModerationModeInput, BetaModerationPolicyParam

class BetaModerationParamDict(TypedDict, total=False):
    model: Required[str]
    """The moderation model to use."""
    policy: BetaModerationPolicyParam | BetaModerationPolicyParamDict | None
    """What to do with flagged content."""

class BetaModerationPolicyParamDict(TypedDict, total=False):
    input: BetaModerationConfigParam | BetaModerationConfigParamDict | None
    """Policy for the messages of the request."""
    output: BetaModerationConfigParam | BetaModerationConfigParamDict | None
    """Policy for the answer."""

class BetaModerationConfigParamDict(TypedDict, total=False):
    mode: Required[BetaModerationModeInput]
    """Whether to only report flagged content (`score`) or also withhold it (`block`)."""
