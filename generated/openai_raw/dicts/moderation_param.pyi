"""What requests take instead of the models in ``models.moderation_param``, for type checkers only."""

from typing import Required, TypedDict

from ..models.moderation_param import ModerationConfigParam, ModerationModeInput, ModerationPolicyParam

class ModerationParamDict(TypedDict, total=False):
    model: Required[str]
    """The moderation model to use."""
    policy: ModerationPolicyParam | ModerationPolicyParamDict | None
    """What to do with flagged content."""

class ModerationConfigParamDict(TypedDict, total=False):
    mode: Required[ModerationModeInput]
    """Whether to only report flagged content (`score`) or also withhold it (`block`)."""

class ModerationPolicyParamDict(TypedDict, total=False):
    input: ModerationConfigParam | ModerationConfigParamDict | None
    """Policy for the messages of the request."""
    output: ModerationConfigParam | ModerationConfigParamDict | None
    """Policy for the answer."""
