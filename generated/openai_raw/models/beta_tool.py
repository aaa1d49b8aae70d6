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
    """Lets the model edit files: it writes patches, your program applies them."""

    type: Literal["apply_patch"]
    """Tells this object from others that can stand in its place: always `apply_patch`. Default: `apply_patch`."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""

    _tags = {"type": "apply_patch"}


BetaCallableToolAllowedCallerInput: TypeAlias = Literal["direct", "programmatic"]
BetaCallableToolAllowedCaller: TypeAlias = BetaCallableToolAllowedCallerInput | str


@model
class BetaWebSearchPreviewTool(Base):
    """Lets the model search the web; the preview of `WebSearchTool`."""

    type: BetaWebSearchPreviewToolType
    """Which kind of web search preview tool this is. Values: `web_search_preview`,
    `web_search_preview_2025_03_11`. Default: `web_search_preview`."""
    user_location: BetaApproximateLocation | None = None
    """Roughly where the user is, for results from nearby; None if that does not matter."""
    search_context_size: BetaSearchContextSize | None = absent
    """How much of what was found the model gets to read: more costs more tokens. Values: `low`, `medium`, `high`."""
    search_content_types: list[BetaSearchContentType] | None = absent
    """Whether to search for text, images or both. Values: `text`, `image`."""

    _nested = {"user_location": "BetaApproximateLocation"}
    _tags = {"type": ("web_search_preview", "web_search_preview_2025_03_11")}


BetaWebSearchPreviewToolTypeInput: TypeAlias = Literal["web_search_preview", "web_search_preview_2025_03_11"]
BetaWebSearchPreviewToolType: TypeAlias = BetaWebSearchPreviewToolTypeInput | str

BetaSearchContentTypeInput: TypeAlias = Literal["text", "image"]
BetaSearchContentType: TypeAlias = BetaSearchContentTypeInput | str

BetaSearchContextSizeInput: TypeAlias = Literal["low", "medium", "high"]
BetaSearchContextSize: TypeAlias = BetaSearchContextSizeInput | str


@model
class BetaApproximateLocation(Base):
    """Roughly where the user is."""

    type: Literal["approximate"]
    """Tells this object from others that can stand in its place: always `approximate`. Default: `approximate`."""
    country: str | None = None
    """Two-letter ISO 3166-1 code of the country, such as `US`."""
    region: str | None = None
    """Name of the region or state."""
    city: str | None = None
    """Name of the city."""
    timezone: str | None = None
    """A time zone of the IANA database, such as `Europe/Paris`."""

    _tags = {"type": "approximate"}


@model
class BetaToolSearchToolParam(Base):
    """Lets the model find tools that are not in its context yet."""

    type: Literal["tool_search"]
    """Tells this object from others that can stand in its place: always `tool_search`. Default: `tool_search`."""
    execution: BetaToolSearchExecutionType | None = absent
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    description: str | None = None
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: BetaEmptyModelParam | None = None
    """The arguments that the function takes, as a JSON Schema of an object."""

    _tags = {"type": "tool_search"}


@model
class BetaNamespaceToolParam(Base):
    """Tools under one name, which the model sees as a group."""

    type: Literal["namespace"]
    """Tells this object from others that can stand in its place: always `namespace`. Default: `namespace`."""
    name: str
    """Name of the tool or function, by which the model calls it. Not empty."""
    description: str
    """What the tool does: the model decides by it when to call the tool, and how."""
    tools: list[BetaFunctionToolParam | BetaCustomToolParam]
    """The tools that the model may call. Not empty."""

    _nested = {"tools": [("type", {"function": "BetaFunctionToolParam", "custom": "BetaCustomToolParam"})]}
    _tags = {"type": "namespace"}


@model
class BetaCustomToolParam(Base):
    """A tool of yours that takes text instead of JSON."""

    type: Literal["custom"]
    """Tells this object from others that can stand in its place: always `custom`. Default: `custom`."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    description: str | None = absent
    """What the tool does: the model decides by it when to call the tool, and how."""
    format: BetaCustomTextFormatParam | BetaCustomGrammarFormatParam | None = absent
    """What the text must look like: anything, or what a grammar allows."""
    defer_loading: bool | None = absent
    """Whether the tool stays out of the context until tool search finds it."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""
    async_: bool | None = absent
    """Whether the model may go on before it has the output."""

    _nested = {"format": ("type", {"text": "BetaCustomTextFormatParam", "grammar": "BetaCustomGrammarFormatParam"})}
    _wire = {"async_": "async"}
    _tags = {"type": "custom"}


@model
class BetaCustomGrammarFormatParam(Base):
    """The tool takes text that fits a grammar."""

    type: Literal["grammar"]
    """Tells this object from others that can stand in its place: always `grammar`. Default: `grammar`."""
    syntax: BetaGrammarSyntax1
    """How the grammar is written. Values: `lark`, `regex`."""
    definition: str
    """The grammar itself."""

    _tags = {"type": "grammar"}


BetaGrammarSyntax1Input: TypeAlias = Literal["lark", "regex"]
BetaGrammarSyntax1: TypeAlias = BetaGrammarSyntax1Input | str


@model
class BetaCustomTextFormatParam(Base):
    """The tool takes any text."""

    type: Literal["text"]
    """Tells this object from others that can stand in its place: always `text`. Default: `text`."""

    _tags = {"type": "text"}


@model
class BetaFunctionToolParam(Base):
    """A function of yours that the model may call."""

    name: str
    """Name of the tool or function, by which the model calls it. From 1 to 128 characters."""
    description: str | None = None
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: BetaEmptyModelParam | None = None
    """The arguments that the function takes, as a JSON Schema of an object."""
    strict: bool | None = None
    """Whether arguments are guaranteed to fit `parameters`; only a subset of JSON Schema is allowed then."""
    type: Literal["function"]
    """Tells this object from others that can stand in its place: always `function`. Default: `function`."""
    output_schema: dict[str, Any] | None = None
    """What the function returns, as a JSON Schema; None if you do not tell."""
    defer_loading: bool | None = absent
    """Whether the tool stays out of the context until tool search finds it."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""
    async_: bool | None = absent
    """Whether the model may go on before it has the output."""

    _wire = {"async_": "async"}
    _tags = {"type": "function"}


@model
class BetaFunctionShellToolParam(Base):
    """Lets the model run shell commands."""

    type: Literal["shell"]
    """Tells this object from others that can stand in its place: always `shell`. Default: `shell`."""
    environment: BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam | None = None
    """Where commands run: in a container of OpenAI or on your side; None for yours."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""

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
    """Tells this object from others that can stand in its place: always `container_auto`. Default:
    `container_auto`."""
    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 50 items."""
    memory_limit: BetaContainerMemoryLimit | None = None
    """Memory of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | None = absent
    """What of the network the container may reach."""
    skills: list[BetaSkillReferenceParam | BetaInlineSkillParam] | None = absent
    """Skills to put into the container. At most 200 items."""

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
    """A skill that is sent along."""

    type: Literal["inline"]
    """Tells this object from others that can stand in its place: always `inline`. Default: `inline`."""
    name: str
    """Name of the inline skill."""
    description: str
    """What the inline skill is for, in words for people."""
    source: BetaInlineSkillSourceParam
    """The skill's files."""

    _nested = {"source": "BetaInlineSkillSourceParam"}
    _tags = {"type": "inline"}


@model
class BetaInlineSkillSourceParam(Base):
    """The files of a skill, as a ZIP archive."""

    type: Literal["base64"]
    """Tells this object from others that can stand in its place: always `base64`. Default: `base64`."""
    media_type: Literal["application/zip"]
    """Media type of the archive. Always `application/zip`. Default: `application/zip`."""
    data: str
    """The ZIP archive, base64-encoded. From 1 to 70254592 characters."""

    _tags = {"type": "base64", "media_type": "application/zip"}


@model
class BetaSkillReferenceParam(Base):
    """A skill that is kept at OpenAI."""

    type: Literal["skill_reference"]
    """Tells this object from others that can stand in its place: always `skill_reference`. Default:
    `skill_reference`."""
    skill_id: str
    """Id of the skill. From 1 to 64 characters."""
    version: str | None = absent
    """Version of the skill: a number, or `latest`."""

    _tags = {"type": "skill_reference"}


@model
class BetaContainerNetworkPolicyAllowlistParam(Base):
    """The container may reach some domains only."""

    type: Literal["allowlist"]
    """Tells this object from others that can stand in its place: always `allowlist`. Default: `allowlist`."""
    allowed_domains: list[str]
    """Domains that may be reached; subdomains are included. Not empty."""
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecretParam] | None = absent
    """Secrets that requests to some domains carry, unseen by the model. Not empty."""

    _nested = {"domain_secrets": ["BetaContainerNetworkPolicyDomainSecretParam"]}
    _tags = {"type": "allowlist"}


@model
class BetaContainerNetworkPolicyDomainSecretParam(Base):
    """A secret that requests to a domain carry."""

    domain: str
    """The domain that gets the secret. Not empty."""
    name: str
    """Name of the network policy domain secret. Not empty."""
    value: str
    """The secret itself. From 1 to 10485760 characters."""


@model
class BetaContainerNetworkPolicyDisabledParam(Base):
    """The container has no network."""

    type: Literal["disabled"]
    """Tells this object from others that can stand in its place: always `disabled`. Default: `disabled`."""

    _tags = {"type": "disabled"}


BetaContainerMemoryLimitInput: TypeAlias = Literal["1g", "4g", "16g", "64g"]
BetaContainerMemoryLimit: TypeAlias = BetaContainerMemoryLimitInput | str


@model
class BetaLocalShellToolParam(Base):
    """Lets the model ask your program to run shell commands."""

    type: Literal["local_shell"]
    """Tells this object from others that can stand in its place: always `local_shell`. Default: `local_shell`."""

    _tags = {"type": "local_shell"}


@model
class BetaImageGenTool(Base):
    """Lets the model make and edit images."""

    type: Literal["image_generation"]
    """Tells this object from others that can stand in its place: always `image_generation`."""
    model: str | BetaImageGenToolModel | None = absent
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`,
    `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`,
    `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`,
    `gpt-image-2.6-flare`, `chatgpt-image-latest`. Default: `gpt-image-1`."""
    quality: BetaImageGenToolQuality | None = absent
    """How much care goes into the image: more takes longer and costs more. Values: `low`, `medium`, `high`,
    `auto`, `xhigh`, `max`. Default: `auto`."""
    size: str | BetaImageGenToolSize | None = absent
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
    `1536x1024`, `auto`. Default: `auto`."""
    output_format: BetaImageGenToolOutputFormat | None = absent
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`. Default: `png`."""
    output_compression: int | None = absent
    """How strongly a JPEG or WebP image is compressed, in percent; 100 keeps most detail. Default: `100`."""
    moderation: BetaImageGenToolModeration | None = absent
    """How strictly images are moderated. Values: `auto`, `low`. Default: `auto`."""
    background: BetaImageGenToolBackground | None = absent
    """Whether the image has a transparent background. Values: `transparent`, `opaque`, `auto`. Default: `auto`."""
    input_fidelity: BetaInputFidelity | None = None
    """How closely the result keeps to the input images, faces above all; None leaves it to the model. Values:
    `high`, `low`."""
    input_image_mask: BetaImageGenToolInputImageMask | None = absent
    """Which part of the image to change."""
    partial_images: int | None = absent
    """How many images to send on the way while it is made. Default: `0`. From 0 to 3."""
    action: BetaImageGenActionEnum | None = absent
    """Whether to make a new image or edit one. Values: `generate`, `edit`, `auto`."""
    complexity: BetaImageGenToolComplexity | None = absent
    """How elaborate the image is. Values: `low`, `medium`, `high`."""
    frame_count: int | None = absent
    """How many frames an animation has."""
    frame_duration_ms: int | None = absent
    """How many milliseconds each frame is shown."""
    svg: BetaImageGenToolSvg | None = absent
    """Settings of vector images."""

    _nested = {"input_image_mask": "BetaImageGenToolInputImageMask", "svg": "BetaImageGenToolSvg"}
    _tags = {"type": "image_generation"}


BetaImageGenToolComplexityInput: TypeAlias = Literal["low", "medium", "high"]
BetaImageGenToolComplexity: TypeAlias = BetaImageGenToolComplexityInput | str


@model
class BetaImageGenToolSvg(Base):
    """Settings of vector images."""

    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: BetaImageGenToolSvgReasoning | None = None
    """How the model reasons; only for models that do."""

    _nested = {"reasoning": "BetaImageGenToolSvgReasoning"}


@model
class BetaImageGenToolSvgReasoning(Base):
    """How the model that draws vector images reasons."""

    effort: BetaImageGenToolSvgReasoningEffort | None = absent
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


BetaImageGenToolSvgReasoningEffortInput: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
BetaImageGenToolSvgReasoningEffort: TypeAlias = BetaImageGenToolSvgReasoningEffortInput | str

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

BetaImageGenToolQualityInput: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
BetaImageGenToolQuality: TypeAlias = BetaImageGenToolQualityInput | str

BetaImageGenToolSizeInput: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
BetaImageGenToolSize: TypeAlias = BetaImageGenToolSizeInput | str

BetaImageGenToolOutputFormatInput: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
BetaImageGenToolOutputFormat: TypeAlias = BetaImageGenToolOutputFormatInput | str

BetaImageGenToolModerationInput: TypeAlias = Literal["auto", "low"]
BetaImageGenToolModeration: TypeAlias = BetaImageGenToolModerationInput | str

BetaImageGenToolBackgroundInput: TypeAlias = Literal["transparent", "opaque", "auto"]
BetaImageGenToolBackground: TypeAlias = BetaImageGenToolBackgroundInput | str


@model
class BetaImageGenToolInputImageMask(Base):
    """A mask: its transparent part is what may change. Give a file or a URL."""

    image_url: str | None = absent
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str | None = absent
    """Id of an uploaded file."""


BetaImageGenActionEnumInput: TypeAlias = Literal["generate", "edit", "auto"]
BetaImageGenActionEnum: TypeAlias = BetaImageGenActionEnumInput | str

BetaInputFidelityInput: TypeAlias = Literal["high", "low"]
BetaInputFidelity: TypeAlias = BetaInputFidelityInput | str


@model
class BetaProgrammaticToolCallingParam(Base):
    """Lets the model write programs that call the other tools."""

    type: Literal["programmatic_tool_calling"]
    """Tells this object from others that can stand in its place: always `programmatic_tool_calling`. Default:
    `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class BetaCodeInterpreterTool(Base):
    """Lets the model run Python code in a container."""

    type: Literal["code_interpreter"]
    """Tells this object from others that can stand in its place: always `code_interpreter`."""
    container: str | BetaAutoCodeInterpreterToolParam
    """Where the code runs: the id of a container, or settings of a new one."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""

    _nested = {"container": "BetaAutoCodeInterpreterToolParam"}
    _tags = {"type": "code_interpreter"}


@model
class BetaAutoCodeInterpreterToolParam(Base):
    """A new container for the code, or the one that the conversation uses already."""

    type: Literal["auto"]
    """Tells this object from others that can stand in its place: always `auto`. Default: `auto`."""
    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 50 items."""
    memory_limit: BetaContainerMemoryLimit | None = None
    """Memory of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | None = absent
    """What of the network the container may reach."""

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
    """Tells this object from others that can stand in its place: always `mcp`."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    server_url: str | None = None
    """URL of the MCP server; give this or `connector_id`."""
    connector_id: BetaMCPToolConnectorId | None = absent
    """A connector of OpenAI to use as an MCP server; give this or `server_url`. Values: `connector_dropbox`,
    `connector_gmail`, `connector_googlecalendar`, `connector_googledrive`, `connector_microsoftteams`,
    `connector_outlookcalendar`, `connector_outlookemail`, `connector_sharepoint`."""
    tunnel_id: str | None = absent
    """Id of the tunnel."""
    authorization: str | None = absent
    """OAuth access token for the server; your program gets and renews it."""
    server_description: str | None = None
    """What the server is good for, for the model."""
    headers: dict[str, str] | None = None
    """Headers for every request to the MCP server, e.g. for authentication."""
    allowed_tools: list[str] | BetaMCPToolFilter | None = None
    """Some of a server's tools."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""
    require_approval: BetaMCPToolRequireApproval | BetaMCPToolRequireApprovalEnum | None = None
    """Which tools may only run after your approval. Values: `always`, `never`. Default: `always`."""
    defer_loading: bool | None = absent
    """Whether the tool stays out of the context until tool search finds it."""

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


@model
class BetaMCPToolRequireApproval(Base):
    """Which tools need approval, and which do not."""

    always: BetaMCPToolFilter | None = absent
    """Tools that may only run after your approval."""
    never: BetaMCPToolFilter | None = None
    """Tools that run without asking; None for none."""

    _nested = {"always": "BetaMCPToolFilter", "never": "BetaMCPToolFilter"}


BetaMCPToolRequireApprovalEnumInput: TypeAlias = Literal["always", "never"]
BetaMCPToolRequireApprovalEnum: TypeAlias = BetaMCPToolRequireApprovalEnumInput | str


@model
class BetaMCPToolFilter(Base):
    """Some of a server's tools."""

    tool_names: list[str] | None = absent
    """Names of the tools, as the server lists them."""
    read_only: bool | None = None
    """Only tools that the server marks as changing nothing."""


@model
class BetaWebSearchTool(Base):
    """Lets the model search the web."""

    type: BetaWebSearchToolType
    """Which kind of web search tool this is. Values: `web_search`, `web_search_2025_08_26`. Default: `web_search`."""
    external_web_access: bool | None = absent
    """Whether pages are fetched live; False searches only what is stored. Default: `true`."""
    filters: BetaWebSearchToolFilters | None = None
    """Only files whose attributes fit."""
    user_location: BetaWebSearchApproximateLocation = None
    """Roughly where the user is, for results from nearby."""
    search_context_size: BetaWebSearchToolSearchContextSize | None = absent
    """How much of what was found the model gets to read: more costs more tokens. Values: `low`, `medium`, `high`.
    Default: `medium`."""

    _nested = {"filters": "BetaWebSearchToolFilters", "user_location": "BetaWebSearchApproximateLocation"}
    _tags = {"type": ("web_search", "web_search_2025_08_26")}


BetaWebSearchToolTypeInput: TypeAlias = Literal["web_search", "web_search_2025_08_26"]
BetaWebSearchToolType: TypeAlias = BetaWebSearchToolTypeInput | str


@model
class BetaWebSearchToolFilters(Base):
    """Which pages may be found."""

    allowed_domains: list[str] | None = None
    """Domains that may be reached; subdomains are included."""


BetaWebSearchToolSearchContextSizeInput: TypeAlias = Literal["low", "medium", "high"]
BetaWebSearchToolSearchContextSize: TypeAlias = BetaWebSearchToolSearchContextSizeInput | str


@model
class BetaWebSearchApproximateLocationApproximate(Base):
    """Roughly where the user is."""

    type: Literal["approximate"] | None = absent
    """Tells this object from others that can stand in its place: always `approximate`. Default: `approximate`."""
    country: str | None = None
    """Two-letter ISO 3166-1 code of the country, such as `US`."""
    region: str | None = None
    """Name of the region or state."""
    city: str | None = None
    """Name of the city."""
    timezone: str | None = None
    """A time zone of the IANA database, such as `Europe/Paris`."""

    _tags = {"type": "approximate"}


@model
class BetaComputerUsePreviewTool(Base):
    """Lets the model operate a computer; the preview of `ComputerTool`."""

    type: Literal["computer_use_preview"]
    """Tells this object from others that can stand in its place: always `computer_use_preview`. Default:
    `computer_use_preview`."""
    environment: BetaComputerEnvironment
    """What the model operates. Values: `windows`, `mac`, `linux`, `ubuntu`, `browser`."""
    display_width: int
    """Width of the screen, in pixels."""
    display_height: int
    """Height of the screen, in pixels."""

    _tags = {"type": "computer_use_preview"}


BetaComputerEnvironmentInput: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"]
BetaComputerEnvironment: TypeAlias = BetaComputerEnvironmentInput | str


@model
class BetaComputerTool(Base):
    """Lets the model operate a computer: it asks for clicks and keys, your program carries them out."""

    type: Literal["computer"]
    """Tells this object from others that can stand in its place: always `computer`. Default: `computer`."""

    _tags = {"type": "computer"}


@model
class BetaFileSearchTool(Base):
    """Lets the model search the files of vector stores."""

    type: Literal["file_search"]
    """Tells this object from others that can stand in its place: always `file_search`. Default: `file_search`."""
    vector_store_ids: list[str]
    """Ids of the vector stores."""
    max_num_results: int | None = absent
    """The most results that the model gets."""
    ranking_options: BetaRankingOptions | None = absent
    """How results are ranked, and which are too bad to keep."""
    filters: BetaFilters | None = None
    """Only files whose attributes fit."""

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
    """Several conditions on a file's attributes."""

    type: BetaCompoundFilterType
    """Which kind of compound filter this is. Values: `and`, `or`."""
    filters: list[BetaComparisonFilter | BetaCompoundFilter]
    """The conditions to join."""

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


@model
class BetaComparisonFilter(Base):
    """A condition on one attribute of a file."""

    type: BetaComparisonFilterType
    """Which kind of comparison filter this is. Values: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in`, `nin`. Default:
    `eq`."""
    key: str
    """Name of the attribute."""
    value: str | float | bool | list[str | float]
    """What to compare the attribute with."""

    _tags = {"type": ("eq", "ne", "gt", "gte", "lt", "lte", "in", "nin")}


BetaComparisonFilterTypeInput: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
BetaComparisonFilterType: TypeAlias = BetaComparisonFilterTypeInput | str


@model
class BetaRankingOptions(Base):
    """How results are ranked."""

    ranker: BetaRankerVersionType | None = absent
    """Which version orders the results. Values: `auto`, `default-2024-11-15`."""
    score_threshold: float | None = absent
    """Results below this score are dropped: 0 keeps all, near 1 only the best."""
    hybrid_search: BetaHybridSearchOptions | None = absent
    """How much meaning and words each count."""

    _nested = {"hybrid_search": "BetaHybridSearchOptions"}


@model
class BetaHybridSearchOptions(Base):
    """How much meaning and words each count in a search."""

    embedding_weight: float
    """How much likeness of meaning counts."""
    text_weight: float
    """How much equal words count."""


BetaRankerVersionTypeInput: TypeAlias = Literal["auto", "default-2024-11-15"]
BetaRankerVersionType: TypeAlias = BetaRankerVersionTypeInput | str


@model
class BetaFunctionTool(Base):
    """A function of yours that the model may call."""

    type: Literal["function"]
    """Tells this object from others that can stand in its place: always `function`. Default: `function`."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    description: str | None = None
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: dict[str, Any] | None
    """The arguments that the function takes, as a JSON Schema of an object."""
    output_schema: dict[str, Any] | None = None
    """What the function returns, as a JSON Schema; None if you do not tell."""
    strict: bool | None
    """Whether arguments are guaranteed to fit `parameters`; only a subset of JSON Schema is allowed then."""
    defer_loading: bool | None = absent
    """Whether the tool stays out of the context until tool search finds it."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`."""
    async_: bool | None = absent
    """Whether the model may go on before it has the output."""

    _wire = {"async_": "async"}
    _tags = {"type": "function"}
