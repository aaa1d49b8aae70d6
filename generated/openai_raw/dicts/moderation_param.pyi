"""What requests take instead of the models in ``models.moderation_param``, for type checkers only."""

from typing import Required, TypedDict

from ..models.moderation_param import ModerationConfigParam, ModerationModeInput, ModerationPolicyParam

class ModerationParamDict(TypedDict, total=False):
    model: Required[str]
    """The moderation model."""
    policy: ModerationPolicyParam | ModerationPolicyParamDict | None
    """What happens where something is found."""

class ModerationConfigParamDict(TypedDict, total=False):
    mode: Required[ModerationModeInput]
    """Whether it is only reported or also held back. Values: `score`, `block`."""

class ModerationPolicyParamDict(TypedDict, total=False):
    input: ModerationConfigParam | ModerationConfigParamDict | None
    """For the request's messages."""
    output: ModerationConfigParam | ModerationConfigParamDict | None
    """For the answer."""
