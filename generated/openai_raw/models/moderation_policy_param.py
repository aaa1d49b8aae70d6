from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.moderation_config_param import ModerationConfigParam, ModerationConfigParamDict

    class ModerationPolicyParamDict(TypedDict, total=False):
        input: ModerationConfigParam | ModerationConfigParamDict | None
        """For the request's messages."""
        output: ModerationConfigParam | ModerationConfigParamDict | None
        """For the answer."""


@model
class ModerationPolicyParam(Base):
    """What happens where moderation finds something."""

    input: ModerationConfigParam | None = None
    """For the request's messages."""
    output: ModerationConfigParam | None = None
    """For the answer."""

    _nested = {'input': 'ModerationConfigParam', 'output': 'ModerationConfigParam'}
