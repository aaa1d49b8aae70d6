from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.beta_moderation_policy_param import BetaModerationPolicyParam, BetaModerationPolicyParamDict

    class BetaModerationParamDict(TypedDict, total=False):
        model: Required[str]
        """The moderation model."""
        policy: BetaModerationPolicyParam | BetaModerationPolicyParamDict | None
        """What happens where something is found."""


@model
class BetaModerationParam(Base):
    """Whether and how input and output are moderated."""

    model: str
    """The moderation model."""
    policy: BetaModerationPolicyParam | None = None
    """What happens where something is found."""

    _nested = {'policy': 'BetaModerationPolicyParam'}
