from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_moderation_config_param import BetaModerationConfigParam, BetaModerationConfigParamDict

    class BetaModerationPolicyParamDict(TypedDict, total=False):
        input: BetaModerationConfigParam | BetaModerationConfigParamDict | None
        """For the request's messages."""
        output: BetaModerationConfigParam | BetaModerationConfigParamDict | None
        """For the answer."""


@model
class BetaModerationPolicyParam(Base):
    """What to do about findings, apart for input and output."""

    input: BetaModerationConfigParam | None = None
    """For the request's messages."""
    output: BetaModerationConfigParam | None = None
    """For the answer."""

    _nested = {'input': 'BetaModerationConfigParam', 'output': 'BetaModerationConfigParam'}
