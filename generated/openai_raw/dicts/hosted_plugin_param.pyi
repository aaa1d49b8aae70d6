"""What requests take instead of the models in ``models.hosted_plugin_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.inline_capability_source import InlineCapabilitySourceDict
from ..models.inline_capability_source import InlineCapabilitySource

class HostedPluginParamDict(TypedDict, total=False):
    description: Required[str]
    """What the hosted plugin is for, in words for people."""
    name: Required[str]
    """Name of the hosted plugin."""
    source: Required[InlineCapabilitySource | InlineCapabilitySourceDict]
    """What it comes from."""
    type: Required[Literal["inline"]]
    """Which kind it is. Always `inline`."""
