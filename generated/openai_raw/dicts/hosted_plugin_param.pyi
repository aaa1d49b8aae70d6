"""What requests take instead of the models in ``models.hosted_plugin_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.inline_capability_source import InlineCapabilitySourceDict
from ..models.inline_capability_source import InlineCapabilitySource

class HostedPluginParamDict(TypedDict, total=False):
    description: Required[str]
    """Human-readable description of the plugin."""
    name: Required[str]
    """Name of the plugin."""
    source: Required[InlineCapabilitySource | InlineCapabilitySourceDict]
    """Where the content comes from."""
    type: Required[Literal["inline"]]
    """Discriminator: always `inline`."""
