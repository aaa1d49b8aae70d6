"""What requests take instead of the models in ``models.hosted_skill_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.inline_capability_source import InlineCapabilitySourceDict
from ..models.inline_capability_source import InlineCapabilitySource

class HostedSkillParamSkillReferenceDict(TypedDict, total=False):
    skill_id: Required[str]
    """Id of the skill."""
    type: Required[Literal["skill_reference"]]
    """Which kind it is. Always `skill_reference`."""
    version: str | None
    """The version. The newest one if null."""

class HostedSkillParamInlineDict(TypedDict, total=False):
    description: Required[str]
    """What the hosted skill param inline is for, in words for people."""
    name: Required[str]
    """Name of the hosted skill param inline."""
    source: Required[InlineCapabilitySource | InlineCapabilitySourceDict]
    """What it comes from."""
    type: Required[Literal["inline"]]
    """Which kind it is. Always `inline`."""
