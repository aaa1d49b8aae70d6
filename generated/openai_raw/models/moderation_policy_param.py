from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.moderation_config_param import ModerationConfigParam, ModerationConfigParamDict

    class ModerationPolicyParamDict(TypedDict, total=False):
        input: ModerationConfigParam | ModerationConfigParamDict | None
        output: ModerationConfigParam | ModerationConfigParamDict | None


@model
class ModerationPolicyParam(Base):
    """What happens where moderation finds something.

    Attributes:
        input: For the request's messages.
        output: For the answer.
    """

    input: ModerationConfigParam | None = None
    output: ModerationConfigParam | None = None

    _nested = {'input': 'ModerationConfigParam', 'output': 'ModerationConfigParam'}
