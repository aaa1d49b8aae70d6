"""What requests take instead of the models in ``models.hosted_skill_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.inline_capability_source import InlineCapabilitySourceDict
from ..models.inline_capability_source import InlineCapabilitySource

class HostedSkillParamSkillReferenceDict(TypedDict, total=False):
    skill_id: Required[str]
    """Id of the skill."""
    type: Required[Literal["skill_reference"]]
    """Discriminator: always `skill_reference`."""
    version: str | None
    """Version to use; None for the latest."""

class HostedSkillParamInlineDict(TypedDict, total=False):
    description: Required[str]
    """Human-readable description of the skill."""
    name: Required[str]
    """Name of the skill."""
    source: Required[InlineCapabilitySource | InlineCapabilitySourceDict]
    """Where the content comes from."""
    type: Required[Literal["inline"]]
    """Discriminator: always `inline`."""
