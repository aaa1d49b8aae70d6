from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.moderation_policy_param import ModerationPolicyParam, ModerationPolicyParamDict

    class ModerationParamDict(TypedDict, total=False):
        model: Required[str]
        policy: ModerationPolicyParam | ModerationPolicyParamDict | None


@model
class ModerationParam(Base):
    """Have a request and its answer moderated.

    Attributes:
        model: The moderation model.
        policy: What happens where something is found.
    """

    model: str
    policy: ModerationPolicyParam | None = None

    _nested = {'policy': 'ModerationPolicyParam'}
