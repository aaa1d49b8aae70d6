"""What only `BetaTool` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_container_reference_param import BetaContainerReferenceParam
    from ..models.beta_local_environment_param import BetaLocalEnvironmentParam
    from ..models.enums import BetaToolSearchExecutionType
    from ..unions import BetaEmptyModelParam, BetaFilters, BetaWebSearchApproximateLocation


@model
class BetaApplyPatchToolParam(Base):
    """Lets the model edit files. It generates patches, and your program applies them."""

    type: Literal["apply_patch"]
    """Discriminator: always `apply_patch`. Default: `apply_patch`."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""

    _tags = {"type": "apply_patch"}


BetaCallableToolAllowedCallerInput: TypeAlias = Literal["direct", "programmatic"]
BetaCallableToolAllowedCaller: TypeAlias = BetaCallableToolAllowedCallerInput | str
"""Who may call the tool, the model itself (`direct`) or code that the model writes (`programmatic`)."""


@model
class BetaWebSearchPreviewTool(Base):
    """Lets the model search the web (preview version of `WebSearchTool`)."""

    type: BetaWebSearchPreviewToolType
    """Type of the web search preview tool. Values: `web_search_preview`, `web_search_preview_2025_03_11`. Default:
    `web_search_preview`."""
    user_location: BetaApproximateLocation | None = None
    """Approximate location of the user, for local results."""
    search_context_size: BetaSearchContextSize | None = absent
    """Amount of search context that the model receives. More uses more tokens. Values: `low`, `medium`, `high`."""
    search_content_types: list[BetaSearchContentType] | None = absent
    """Types of content to search for: text, images, or both. Values: `text`, `image`."""

    _nested = {"user_location": "BetaApproximateLocation"}
    _tags = {"type": ("web_search_preview", "web_search_preview_2025_03_11")}


BetaWebSearchPreviewToolTypeInput: TypeAlias = Literal["web_search_preview", "web_search_preview_2025_03_11"]
BetaWebSearchPreviewToolType: TypeAlias = BetaWebSearchPreviewToolTypeInput | str
"""Type of the web search preview tool."""

BetaSearchContentTypeInput: TypeAlias = Literal["text", "image"]
BetaSearchContentType: TypeAlias = BetaSearchContentTypeInput | str
"""What to search for, text or images."""

BetaSearchContextSizeInput: TypeAlias = Literal["low", "medium", "high"]
BetaSearchContextSize: TypeAlias = BetaSearchContextSizeInput | str
"""Amount of search context that the model receives. More uses more tokens."""


@model
class BetaApproximateLocation(Base):
    """Approximate location of the user."""

    type: Literal["approximate"]
    """Discriminator: always `approximate`. Default: `approximate`."""
    country: str | None = None
    """Two-letter ISO 3166-1 country code, such as `US`."""
    region: str | None = None
    """Name of the region or state."""
    city: str | None = None
    """Name of the city."""
    timezone: str | None = None
    """IANA time zone, such as `Europe/Paris`."""

    _tags = {"type": "approximate"}


@model
class BetaToolSearchToolParam(Base):
    """Lets the model search for tools that are not loaded yet."""

    type: Literal["tool_search"]
    """Discriminator: always `tool_search`. Default: `tool_search`."""
    execution: BetaToolSearchExecutionType | None = absent
    """Where the search runs: at OpenAI (`server`) or in your program (`client`)."""
    description: str | None = None
    """What the tool does. The model relies on this to decide when and how to call it."""
    parameters: BetaEmptyModelParam | None = None
    """Parameters of the function, as a JSON Schema of type object."""

    _tags = {"type": "tool_search"}


@model
class BetaNamespaceToolParam(Base):
    """A namespace: a group of tools under one name."""

    type: Literal["namespace"]
    """Discriminator: always `namespace`. Default: `namespace`."""
    name: str
    """Name the model uses to call the tool or function. Not empty."""
    description: str
    """What the tool does. The model relies on this to decide when and how to call it."""
    tools: list[BetaFunctionToolParam | BetaCustomToolParam]
    """Tools the model may call. Not empty."""

    _nested = {"tools": [("type", {"function": "BetaFunctionToolParam", "custom": "BetaCustomToolParam"})]}
    _tags = {"type": "namespace"}


@model
class BetaCustomToolParam(Base):
    """A custom tool, which takes text instead of JSON arguments."""

    type: Literal["custom"]
    """Discriminator: always `custom`. Default: `custom`."""
    name: str
    """Name the model uses to call the tool or function."""
    description: str | None = absent
    """What the tool does. The model relies on this to decide when and how to call it."""
    format: BetaCustomTextFormatParam | BetaCustomGrammarFormatParam | None = absent
    """Format of the input: free text, or text that matches a grammar."""
    defer_loading: bool | None = absent
    """Whether to keep the tool out of the context until tool search loads it."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""
    async_: bool | None = absent
    """Whether the model may continue without waiting for the output."""

    _nested = {"format": ("type", {"text": "BetaCustomTextFormatParam", "grammar": "BetaCustomGrammarFormatParam"})}
    _wire = {"async_": "async"}
    _tags = {"type": "custom"}


@model
class BetaCustomGrammarFormatParam(Base):
    """Input that matches a grammar."""

    type: Literal["grammar"]
    """Discriminator: always `grammar`. Default: `grammar`."""
    syntax: BetaGrammarSyntax1
    """Syntax of the grammar. Values: `lark`, `regex`."""
    definition: str
    """Definition of the grammar."""

    _tags = {"type": "grammar"}


BetaGrammarSyntax1Input: TypeAlias = Literal["lark", "regex"]
BetaGrammarSyntax1: TypeAlias = BetaGrammarSyntax1Input | str
"""Syntax of the grammar."""


@model
class BetaCustomTextFormatParam(Base):
    """Free text input."""

    type: Literal["text"]
    """Discriminator: always `text`. Default: `text`."""

    _tags = {"type": "text"}


@model
class BetaFunctionToolParam(Base):
    """A function of your application that the model may call."""

    name: str
    """Name the model uses to call the tool or function. From 1 to 128 characters."""
    description: str | None = None
    """What the tool does. The model relies on this to decide when and how to call it."""
    parameters: BetaEmptyModelParam | None = None
    """Parameters of the function, as a JSON Schema of type object."""
    strict: bool | None = None
    """Whether the arguments must match `parameters` exactly. This limits the schema to a subset of JSON Schema."""
    type: Literal["function"]
    """Discriminator: always `function`. Default: `function`."""
    output_schema: dict[str, Any] | None = None
    """JSON Schema of the result of the function, if known."""
    defer_loading: bool | None = absent
    """Whether to keep the tool out of the context until tool search loads it."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""
    async_: bool | None = absent
    """Whether the model may continue without waiting for the output."""

    _wire = {"async_": "async"}
    _tags = {"type": "function"}


@model
class BetaFunctionShellToolParam(Base):
    """Lets the model run shell commands."""

    type: Literal["shell"]
    """Discriminator: always `shell`. Default: `shell`."""
    environment: BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam | None = None
    """Environment for the commands: a container hosted by OpenAI, or your machine (None)."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""

    _nested = {
        "environment": (
            "type",
            {
                "container_auto": "BetaContainerAutoParam",
                "local": "BetaLocalEnvironmentParam",
                "container_reference": "BetaContainerReferenceParam",
            },
        )
    }
    _tags = {"type": "shell"}


@model
class BetaContainerAutoParam(Base):
    """A new container for the request."""

    type: Literal["container_auto"]
    """Discriminator: always `container_auto`. Default: `container_auto`."""
    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 50 items."""
    memory_limit: BetaContainerMemoryLimit | None = None
    """Memory limit of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | None = absent
    """Network access policy of the container."""
    skills: list[BetaSkillReferenceParam | BetaInlineSkillParam] | None = absent
    """Skills to install in the container. At most 200 items."""

    _nested = {
        "network_policy": (
            "type",
            {
                "disabled": "BetaContainerNetworkPolicyDisabledParam",
                "allowlist": "BetaContainerNetworkPolicyAllowlistParam",
            },
        ),
        "skills": [("type", {"skill_reference": "BetaSkillReferenceParam", "inline": "BetaInlineSkillParam"})],
    }
    _tags = {"type": "container_auto"}


@model
class BetaInlineSkillParam(Base):
    """A skill included in the request."""

    type: Literal["inline"]
    """Discriminator: always `inline`. Default: `inline`."""
    name: str
    """Name of the inline skill."""
    description: str
    """Human-readable description of the inline skill."""
    source: BetaInlineSkillSourceParam
    """Files of the skill."""

    _nested = {"source": "BetaInlineSkillSourceParam"}
    _tags = {"type": "inline"}


@model
class BetaInlineSkillSourceParam(Base):
    """The files of a skill, as a ZIP archive."""

    type: Literal["base64"]
    """Discriminator: always `base64`. Default: `base64`."""
    media_type: Literal["application/zip"]
    """Media type of the archive. Always `application/zip`. Default: `application/zip`."""
    data: str
    """The ZIP archive, base64-encoded. From 1 to 70254592 characters."""

    _tags = {"type": "base64", "media_type": "application/zip"}


@model
class BetaSkillReferenceParam(Base):
    """Reference to a stored skill."""

    type: Literal["skill_reference"]
    """Discriminator: always `skill_reference`. Default: `skill_reference`."""
    skill_id: str
    """Id of the skill. From 1 to 64 characters."""
    version: str | None = absent
    """Version of the skill: a number, or `latest`."""

    _tags = {"type": "skill_reference"}


@model
class BetaContainerNetworkPolicyAllowlistParam(Base):
    """Network access to listed domains only."""

    type: Literal["allowlist"]
    """Discriminator: always `allowlist`. Default: `allowlist`."""
    allowed_domains: list[str]
    """Allowed domains, including their subdomains. Not empty."""
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecretParam] | None = absent
    """Secrets to add to requests to given domains. The model does not see them. Not empty."""

    _nested = {"domain_secrets": ["BetaContainerNetworkPolicyDomainSecretParam"]}
    _tags = {"type": "allowlist"}


@model
class BetaContainerNetworkPolicyDomainSecretParam(Base):
    """A secret for requests to a domain."""

    domain: str
    """Domain that receives the secret. Not empty."""
    name: str
    """Name of the network policy domain secret. Not empty."""
    value: str
    """Value of the secret. From 1 to 10485760 characters."""


@model
class BetaContainerNetworkPolicyDisabledParam(Base):
    """No network access."""

    type: Literal["disabled"]
    """Discriminator: always `disabled`. Default: `disabled`."""

    _tags = {"type": "disabled"}


BetaContainerMemoryLimitInput: TypeAlias = Literal["1g", "4g", "16g", "64g"]
BetaContainerMemoryLimit: TypeAlias = BetaContainerMemoryLimitInput | str
"""Memory limit of the container."""


@model
class BetaLocalShellToolParam(Base):
    """Lets the model ask your program to run shell commands."""

    type: Literal["local_shell"]
    """Discriminator: always `local_shell`. Default: `local_shell`."""

    _tags = {"type": "local_shell"}


@model
class BetaImageGenTool(Base):
    """Lets the model generate and edit images."""

    type: Literal["image_generation"]
    """Discriminator: always `image_generation`."""
    model: str | BetaImageGenToolModel | None = absent
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`,
    `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`,
    `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`,
    `gpt-image-2.6-flare`, `chatgpt-image-latest`. Default: `gpt-image-1`."""
    quality: BetaImageGenToolQuality | None = absent
    """Quality of the image. Higher quality takes longer and costs more. Values: `low`, `medium`, `high`, `auto`,
    `xhigh`, `max`. Default: `auto`."""
    size: str | BetaImageGenToolSize | None = absent
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
    `1536x1024`, `auto`. Default: `auto`."""
    output_format: BetaImageGenToolOutputFormat | None = absent
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`. Default: `png`."""
    output_compression: int | None = absent
    """Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`."""
    moderation: BetaImageGenToolModeration | None = absent
    """Strictness of the content moderation. Values: `auto`, `low`. Default: `auto`."""
    background: BetaImageGenToolBackground | None = absent
    """Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`,
    `auto`. Default: `auto`."""
    input_fidelity: BetaInputFidelity | None = None
    """How closely the result matches the input images, especially faces. None lets the model decide. Values:
    `high`, `low`."""
    input_image_mask: BetaImageGenToolInputImageMask | None = absent
    """Mask of the areas to edit."""
    partial_images: int | None = absent
    """Number of partial images to stream before the final one, 0 to 3. Default: `0`."""
    action: BetaImageGenActionEnum | None = absent
    """Whether to create a new image or edit an existing one. Values: `generate`, `edit`, `auto`."""
    complexity: BetaImageGenToolComplexity | None = absent
    """Level of complexity of the image. Values: `low`, `medium`, `high`."""
    frame_count: int | None = absent
    """Number of frames of an animation."""
    frame_duration_ms: int | None = absent
    """Duration of each frame, in milliseconds."""
    svg: BetaImageGenToolSvg | None = absent
    """Options for vector images (SVG)."""

    _nested = {"input_image_mask": "BetaImageGenToolInputImageMask", "svg": "BetaImageGenToolSvg"}
    _tags = {"type": "image_generation"}


BetaImageGenToolComplexityInput: TypeAlias = Literal["low", "medium", "high"]
BetaImageGenToolComplexity: TypeAlias = BetaImageGenToolComplexityInput | str
"""Level of complexity of the image."""


@model
class BetaImageGenToolSvg(Base):
    """Options for vector images (SVG)."""

    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: BetaImageGenToolSvgReasoning | None = None
    """Reasoning options; only for reasoning models."""

    _nested = {"reasoning": "BetaImageGenToolSvgReasoning"}


@model
class BetaImageGenToolSvgReasoning(Base):
    """Reasoning options of the model that draws vector images."""

    effort: BetaImageGenToolSvgReasoningEffort | None = absent
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


BetaImageGenToolSvgReasoningEffortInput: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
BetaImageGenToolSvgReasoningEffort: TypeAlias = BetaImageGenToolSvgReasoningEffortInput | str
"""How much effort the model spends on reasoning. Less is faster and uses fewer tokens."""

BetaImageGenToolModelInput: TypeAlias = Literal[
    "gpt-image-1",
    "gpt-image-1-mini",
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.6-flare",
    "chatgpt-image-latest",
]
BetaImageGenToolModel: TypeAlias = BetaImageGenToolModelInput | str
"""The model to use, such as `gpt-5.4-mini`."""

BetaImageGenToolQualityInput: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
BetaImageGenToolQuality: TypeAlias = BetaImageGenToolQualityInput | str
"""Quality of the image. Higher quality takes longer and costs more."""

BetaImageGenToolSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
BetaImageGenToolSize: TypeAlias = BetaImageGenToolSizeInput | str
"""Width and height of the image in pixels, such as `1024x1024`."""

BetaImageGenToolOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
BetaImageGenToolOutputFormat: TypeAlias = BetaImageGenToolOutputFormatInput | str
"""File format of the image."""

BetaImageGenToolModerationInput: TypeAlias = Literal["auto", "low"]
BetaImageGenToolModeration: TypeAlias = BetaImageGenToolModerationInput | str
"""Strictness of the content moderation."""

BetaImageGenToolBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
BetaImageGenToolBackground: TypeAlias = BetaImageGenToolBackgroundInput | str
"""Background of the image: transparent, opaque, or chosen by the model."""


@model
class BetaImageGenToolInputImageMask(Base):
    """A mask whose transparent areas mark what to edit. Pass a file id or a URL."""

    image_url: str | None = absent
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str | None = absent
    """Id of an uploaded file."""


BetaImageGenActionEnumInput: TypeAlias = Literal["generate", "edit", "auto"]
BetaImageGenActionEnum: TypeAlias = BetaImageGenActionEnumInput | str
"""Whether to create a new image or edit an existing one."""

BetaInputFidelityInput: TypeAlias = Literal["high", "low"]
BetaInputFidelity: TypeAlias = BetaInputFidelityInput | str
"""How closely the result matches the input images, especially faces. None lets the model decide."""


@model
class BetaProgrammaticToolCallingParam(Base):
    """Lets the model write programs that call the other tools."""

    type: Literal["programmatic_tool_calling"]
    """Discriminator: always `programmatic_tool_calling`. Default: `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class BetaCodeInterpreterTool(Base):
    """Lets the model run Python code in a container."""

    type: Literal["code_interpreter"]
    """Discriminator: always `code_interpreter`."""
    container: str | BetaAutoCodeInterpreterToolParam
    """Container that runs the code: the id of an existing one, or options for a new one."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""

    _nested = {"container": "BetaAutoCodeInterpreterToolParam"}
    _tags = {"type": "code_interpreter"}


@model
class BetaAutoCodeInterpreterToolParam(Base):
    """A new container, or the one already in use by the conversation."""

    type: Literal["auto"]
    """Discriminator: always `auto`. Default: `auto`."""
    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 50 items."""
    memory_limit: BetaContainerMemoryLimit | None = None
    """Memory limit of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | None = absent
    """Network access policy of the container."""

    _nested = {
        "network_policy": (
            "type",
            {
                "disabled": "BetaContainerNetworkPolicyDisabledParam",
                "allowlist": "BetaContainerNetworkPolicyAllowlistParam",
            },
        )
    }
    _tags = {"type": "auto"}


@model
class BetaMCPTool(Base):
    """Lets the model use the tools of an MCP server."""

    type: Literal["mcp"]
    """Discriminator: always `mcp`."""
    server_label: str
    """Label that identifies the MCP server in tool calls."""
    server_url: str | None = None
    """URL of the MCP server. Either this or `connector_id` is required."""
    connector_id: BetaMCPToolConnectorId | None = absent
    """OpenAI connector to use instead of an MCP server. Either this or `server_url` is required. Values:
    `connector_dropbox`, `connector_gmail`, `connector_googlecalendar`, `connector_googledrive`,
    `connector_microsoftteams`, `connector_outlookcalendar`, `connector_outlookemail`,
    `connector_sharepoint`."""
    tunnel_id: str | None = absent
    """Id of the tunnel."""
    authorization: str | None = absent
    """OAuth access token for the server. Your application must obtain and refresh it."""
    server_description: str | None = None
    """Description of the server, for the model."""
    headers: dict[str, str] | None = None
    """HTTP headers sent with every request to the MCP server, for example for authentication."""
    allowed_tools: list[str] | BetaMCPToolFilter | None = None
    """A filter for tools of the server."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""
    require_approval: BetaMCPToolRequireApproval | BetaMCPToolRequireApprovalEnum | None = None
    """Which tools require your approval before they run. Values: `always`, `never`. Default: `always`."""
    defer_loading: bool | None = absent
    """Whether to keep the tool out of the context until tool search loads it."""

    _nested = {"allowed_tools": "BetaMCPToolFilter", "require_approval": "BetaMCPToolRequireApproval"}
    _tags = {"type": "mcp"}


BetaMCPToolConnectorIdInput: TypeAlias = Literal[
    "connector_dropbox",
    "connector_gmail",
    "connector_googlecalendar",
    "connector_googledrive",
    "connector_microsoftteams",
    "connector_outlookcalendar",
    "connector_outlookemail",
    "connector_sharepoint",
]
BetaMCPToolConnectorId: TypeAlias = BetaMCPToolConnectorIdInput | str
"""OpenAI connector to use instead of an MCP server. Either this or `server_url` is required."""


@model
class BetaMCPToolRequireApproval(Base):
    """Approval policy for the tools."""

    always: BetaMCPToolFilter | None = absent
    """Tools that run only after your approval."""
    never: BetaMCPToolFilter | None = None
    """Tools that run without approval."""

    _nested = {"always": "BetaMCPToolFilter", "never": "BetaMCPToolFilter"}


BetaMCPToolRequireApprovalEnumInput: TypeAlias = Literal["always", "never"]
BetaMCPToolRequireApprovalEnum: TypeAlias = BetaMCPToolRequireApprovalEnumInput | str
"""Which tools require your approval before they run."""


@model
class BetaMCPToolFilter(Base):
    """A filter for tools of the server."""

    tool_names: list[str] | None = absent
    """Names of the tools on the server."""
    read_only: bool | None = None
    """Matches tools the server annotates as read-only."""


@model
class BetaWebSearchTool(Base):
    """Lets the model search the web."""

    type: BetaWebSearchToolType
    """Type of the web search tool. Values: `web_search`, `web_search_2025_08_26`. Default: `web_search`."""
    external_web_access: bool | None = absent
    """Whether to fetch live pages. If False, only cached pages are searched. Default: `true`."""
    filters: BetaWebSearchToolFilters | None = None
    """Filter on the attributes of files."""
    user_location: BetaWebSearchApproximateLocation = None
    """Approximate location of the user, for local results."""
    search_context_size: BetaWebSearchToolSearchContextSize | None = absent
    """Amount of search context that the model receives. More uses more tokens. Values: `low`, `medium`, `high`.
    Default: `medium`."""

    _nested = {"filters": "BetaWebSearchToolFilters", "user_location": "BetaWebSearchApproximateLocation"}
    _tags = {"type": ("web_search", "web_search_2025_08_26")}


BetaWebSearchToolTypeInput: TypeAlias = Literal["web_search", "web_search_2025_08_26"]
BetaWebSearchToolType: TypeAlias = BetaWebSearchToolTypeInput | str
"""Type of the web search tool."""


@model
class BetaWebSearchToolFilters(Base):
    """Filters for the search results."""

    allowed_domains: list[str] | None = None
    """Allowed domains, including their subdomains."""


BetaWebSearchToolSearchContextSizeInput: TypeAlias = Literal["low", "medium", "high"]
BetaWebSearchToolSearchContextSize: TypeAlias = BetaWebSearchToolSearchContextSizeInput | str
"""Amount of search context that the model receives. More uses more tokens."""


@model
class BetaWebSearchApproximateLocationApproximate(Base):
    """Approximate location of the user."""

    type: Literal["approximate"] | None = absent
    """Discriminator: always `approximate`. Default: `approximate`."""
    country: str | None = None
    """Two-letter ISO 3166-1 country code, such as `US`."""
    region: str | None = None
    """Name of the region or state."""
    city: str | None = None
    """Name of the city."""
    timezone: str | None = None
    """IANA time zone, such as `Europe/Paris`."""

    _tags = {"type": "approximate"}


@model
class BetaComputerUsePreviewTool(Base):
    """Lets the model operate a computer (preview version of `ComputerTool`)."""

    type: Literal["computer_use_preview"]
    """Discriminator: always `computer_use_preview`. Default: `computer_use_preview`."""
    environment: BetaComputerEnvironment
    """Type of environment that the model operates. Values: `windows`, `mac`, `linux`, `ubuntu`, `browser`."""
    display_width: int
    """Width of the screen, in pixels."""
    display_height: int
    """Height of the screen, in pixels."""

    _tags = {"type": "computer_use_preview"}


BetaComputerEnvironmentInput: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"]
BetaComputerEnvironment: TypeAlias = BetaComputerEnvironmentInput | str
"""Type of environment that the model operates."""


@model
class BetaComputerTool(Base):
    """Lets the model operate a computer. It requests actions such as clicks and key presses, and your program
    performs them."""

    type: Literal["computer"]
    """Discriminator: always `computer`. Default: `computer`."""

    _tags = {"type": "computer"}


@model
class BetaFileSearchTool(Base):
    """Lets the model search the files in vector stores."""

    type: Literal["file_search"]
    """Discriminator: always `file_search`. Default: `file_search`."""
    vector_store_ids: list[str]
    """Ids of the vector stores."""
    max_num_results: int | None = absent
    """Maximum number of results."""
    ranking_options: BetaRankingOptions | None = absent
    """Ranking of the results, and the minimum score."""
    filters: BetaFilters | None = None
    """Filter on the attributes of files."""

    _nested = {
        "ranking_options": "BetaRankingOptions",
        "filters": (
            "type",
            {
                "eq": "BetaComparisonFilter",
                "ne": "BetaComparisonFilter",
                "gt": "BetaComparisonFilter",
                "gte": "BetaComparisonFilter",
                "lt": "BetaComparisonFilter",
                "lte": "BetaComparisonFilter",
                "in": "BetaComparisonFilter",
                "nin": "BetaComparisonFilter",
                "and": "BetaCompoundFilter",
                "or": "BetaCompoundFilter",
            },
        ),
    }
    _tags = {"type": "file_search"}


@model
class BetaCompoundFilter(Base):
    """Combines several filters with `and` or `or`."""

    type: BetaCompoundFilterType
    """Type of the compound filter. Values: `and`, `or`."""
    filters: list[BetaComparisonFilter | BetaCompoundFilter]
    """The filters to combine."""

    _nested = {
        "filters": [
            (
                "type",
                {
                    "eq": "BetaComparisonFilter",
                    "ne": "BetaComparisonFilter",
                    "gt": "BetaComparisonFilter",
                    "gte": "BetaComparisonFilter",
                    "lt": "BetaComparisonFilter",
                    "lte": "BetaComparisonFilter",
                    "in": "BetaComparisonFilter",
                    "nin": "BetaComparisonFilter",
                    "and": "BetaCompoundFilter",
                    "or": "BetaCompoundFilter",
                },
            )
        ]
    }
    _tags = {"type": ("and", "or")}


BetaCompoundFilterTypeInput: TypeAlias = Literal["and", "or"]
BetaCompoundFilterType: TypeAlias = BetaCompoundFilterTypeInput | str
"""Type of the compound filter."""


@model
class BetaComparisonFilter(Base):
    """Compares one attribute of a file with a value."""

    type: BetaComparisonFilterType
    """Type of the comparison filter. Values: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in`, `nin`. Default: `eq`."""
    key: str
    """Name of the attribute."""
    value: str | float | bool | list[str | float]
    """Value to compare the attribute with."""

    _tags = {"type": ("eq", "ne", "gt", "gte", "lt", "lte", "in", "nin")}


BetaComparisonFilterTypeInput: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
BetaComparisonFilterType: TypeAlias = BetaComparisonFilterTypeInput | str
"""Type of the comparison filter."""


@model
class BetaRankingOptions(Base):
    """How search results are ranked."""

    ranker: BetaRankerVersionType | None = absent
    """Algorithm that ranks the results. Values: `auto`, `default-2024-11-15`."""
    score_threshold: float | None = absent
    """Minimum score of results, from 0 (all results) to 1 (only the best)."""
    hybrid_search: BetaHybridSearchOptions | None = absent
    """Weights of semantic and keyword search."""

    _nested = {"hybrid_search": "BetaHybridSearchOptions"}


@model
class BetaHybridSearchOptions(Base):
    """Weights of semantic and keyword search."""

    embedding_weight: float
    """Weight of the semantic (embedding) score."""
    text_weight: float
    """Weight of the keyword (text) score."""


BetaRankerVersionTypeInput: TypeAlias = Literal["auto", "default-2024-11-15"]
BetaRankerVersionType: TypeAlias = BetaRankerVersionTypeInput | str
"""Algorithm that ranks the results."""


@model
class BetaFunctionTool(Base):
    """A function of your application that the model may call."""

    type: Literal["function"]
    """Discriminator: always `function`. Default: `function`."""
    name: str
    """Name the model uses to call the tool or function."""
    description: str | None = None
    """What the tool does. The model relies on this to decide when and how to call it."""
    parameters: dict[str, Any] | None
    """Parameters of the function, as a JSON Schema of type object."""
    output_schema: dict[str, Any] | None = None
    """JSON Schema of the result of the function, if known."""
    strict: bool | None
    """Whether the arguments must match `parameters` exactly. This limits the schema to a subset of JSON Schema."""
    defer_loading: bool | None = absent
    """Whether to keep the tool out of the context until tool search loads it."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`."""
    async_: bool | None = absent
    """Whether the model may continue without waiting for the output."""

    _wire = {"async_": "async"}
    _tags = {"type": "function"}
