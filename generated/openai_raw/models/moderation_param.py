from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.moderation_policy_param import ModerationPolicyParam, ModerationPolicyParamDict

    class ModerationParamDict(TypedDict, total=False):
        model: Required[str]
        """The moderation model."""
        policy: ModerationPolicyParam | ModerationPolicyParamDict | None
        """What happens where something is found."""


@model
class ModerationParam(Base):
    """Have a request and its answer moderated."""

    model: str
    """The moderation model."""
    policy: ModerationPolicyParam | None = None
    """What happens where something is found."""

    _nested = {'policy': 'ModerationPolicyParam'}
