"""What requests take instead of the models in ``models.beta_tool``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts.beta_container_reference_param import BetaContainerReferenceParamDict
from ..dicts.beta_local_environment_param import BetaLocalEnvironmentParamDict
from ..models.beta_container_reference_param import BetaContainerReferenceParam
from ..models.beta_local_environment_param import BetaLocalEnvironmentParam
from ..models.beta_tool import (
    BetaApproximateLocation,
    BetaAutoCodeInterpreterToolParam,
    BetaCallableToolAllowedCallerInput,
    BetaComparisonFilter,
    BetaComparisonFilterTypeInput,
    BetaCompoundFilter,
    BetaCompoundFilterTypeInput,
    BetaComputerEnvironmentInput,
    BetaContainerAutoParam,
    BetaContainerMemoryLimitInput,
    BetaContainerNetworkPolicyAllowlistParam,
    BetaContainerNetworkPolicyDisabledParam,
    BetaContainerNetworkPolicyDomainSecretParam,
    BetaCustomGrammarFormatParam,
    BetaCustomTextFormatParam,
    BetaCustomToolParam,
    BetaFunctionToolParam,
    BetaGrammarSyntax1Input,
    BetaHybridSearchOptions,
    BetaImageGenActionEnumInput,
    BetaImageGenToolBackgroundInput,
    BetaImageGenToolComplexityInput,
    BetaImageGenToolInputImageMask,
    BetaImageGenToolModelInput,
    BetaImageGenToolModerationInput,
    BetaImageGenToolOutputFormatInput,
    BetaImageGenToolQualityInput,
    BetaImageGenToolSizeInput,
    BetaImageGenToolSvg,
    BetaImageGenToolSvgReasoning,
    BetaImageGenToolSvgReasoningEffortInput,
    BetaInlineSkillParam,
    BetaInlineSkillSourceParam,
    BetaInputFidelityInput,
    BetaMCPToolConnectorIdInput,
    BetaMCPToolFilter,
    BetaMCPToolRequireApproval,
    BetaMCPToolRequireApprovalEnumInput,
    BetaRankerVersionTypeInput,
    BetaRankingOptions,
    BetaSearchContentTypeInput,
    BetaSearchContextSizeInput,
    BetaSkillReferenceParam,
    BetaWebSearchPreviewToolTypeInput,
    BetaWebSearchToolFilters,
    BetaWebSearchToolSearchContextSizeInput,
    BetaWebSearchToolTypeInput,
)
from ..models.enums import BetaToolSearchExecutionTypeInput
from ..unions import BetaEmptyModelParamInput, BetaFiltersInput, BetaWebSearchApproximateLocationInput

class BetaApplyPatchToolParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Discriminator: always `apply_patch`. Default: `apply_patch`."""
    allowed_callers: Sequence[BetaCallableToolAllowedCallerInput] | None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""

class BetaWebSearchPreviewToolDict(TypedDict, total=False):
    type: Required[BetaWebSearchPreviewToolTypeInput]
    """Type of the web search preview tool. Values: `web_search_preview`, `web_search_preview_2025_03_11`. Default:
    `web_search_preview`."""
    user_location: BetaApproximateLocation | BetaApproximateLocationDict | None
    """Approximate location of the user, for local results."""
    search_context_size: BetaSearchContextSizeInput
    """Amount of search context that the model receives. More uses more tokens. Values: `low`, `medium`, `high`."""
    search_content_types: Sequence[BetaSearchContentTypeInput]
    """Types of content to search for: text, images, or both. Values: `text`, `image`."""

class BetaApproximateLocationDict(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    """Discriminator: always `approximate`. Default: `approximate`."""
    country: str | None
    """Two-letter ISO 3166-1 country code, such as `US`."""
    region: str | None
    """Name of the region or state."""
    city: str | None
    """Name of the city."""
    timezone: str | None
    """IANA time zone, such as `Europe/Paris`."""

class BetaToolSearchToolParamDict(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    """Discriminator: always `tool_search`. Default: `tool_search`."""
    execution: BetaToolSearchExecutionTypeInput
    """Where the search runs: at OpenAI (`server`) or in your program (`client`)."""
    description: str | None
    """What the tool does. The model relies on this to decide when and how to call it."""
    parameters: BetaEmptyModelParamInput | None
    """Parameters of the function, as a JSON Schema of type object."""

class BetaNamespaceToolParamDict(TypedDict, total=False):
    type: Required[Literal["namespace"]]
    """Discriminator: always `namespace`. Default: `namespace`."""
    name: Required[str]
    """Name the model uses to call the tool or function. Not empty."""
    description: Required[str]
    """What the tool does. The model relies on this to decide when and how to call it."""
    tools: Required[
        Sequence[BetaFunctionToolParam | BetaFunctionToolParamDict | BetaCustomToolParam | BetaCustomToolParamDict]
    ]
    """Tools the model may call. Not empty."""

BetaCustomToolParamDict = TypedDict(
    "BetaCustomToolParamDict",
    {
        "type": Required[Literal["custom"]],
        "name": Required[str],
        "description": str,
        "format": BetaCustomTextFormatParam
        | BetaCustomTextFormatParamDict
        | BetaCustomGrammarFormatParam
        | BetaCustomGrammarFormatParamDict,
        "defer_loading": bool,
        "allowed_callers": Sequence[BetaCallableToolAllowedCallerInput] | None,
        "async": bool,
    },
    total=False,
)

class BetaCustomGrammarFormatParamDict(TypedDict, total=False):
    type: Required[Literal["grammar"]]
    """Discriminator: always `grammar`. Default: `grammar`."""
    syntax: Required[BetaGrammarSyntax1Input]
    """Syntax of the grammar. Values: `lark`, `regex`."""
    definition: Required[str]
    """Definition of the grammar."""

class BetaCustomTextFormatParamDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Discriminator: always `text`. Default: `text`."""

BetaFunctionToolParamDict = TypedDict(
    "BetaFunctionToolParamDict",
    {
        "name": Required[str],
        "description": str | None,
        "parameters": BetaEmptyModelParamInput | None,
        "strict": bool | None,
        "type": Required[Literal["function"]],
        "output_schema": Mapping[str, Any] | None,
        "defer_loading": bool,
        "allowed_callers": Sequence[BetaCallableToolAllowedCallerInput] | None,
        "async": bool,
    },
    total=False,
)

class BetaFunctionShellToolParamDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Discriminator: always `shell`. Default: `shell`."""
    environment: (
        BetaContainerAutoParam
        | BetaContainerAutoParamDict
        | BetaLocalEnvironmentParam
        | BetaLocalEnvironmentParamDict
        | BetaContainerReferenceParam
        | BetaContainerReferenceParamDict
        | None
    )
    """Environment for the commands: a container hosted by OpenAI, or your machine (None)."""
    allowed_callers: Sequence[BetaCallableToolAllowedCallerInput] | None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""

class BetaContainerAutoParamDict(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    """Discriminator: always `container_auto`. Default: `container_auto`."""
    file_ids: Sequence[str]
    """Ids of uploaded files. At most 50 items."""
    memory_limit: BetaContainerMemoryLimitInput | None
    """Memory limit of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        BetaContainerNetworkPolicyDisabledParam
        | BetaContainerNetworkPolicyDisabledParamDict
        | BetaContainerNetworkPolicyAllowlistParam
        | BetaContainerNetworkPolicyAllowlistParamDict
    )
    """Network access policy of the container."""
    skills: Sequence[
        BetaSkillReferenceParam | BetaSkillReferenceParamDict | BetaInlineSkillParam | BetaInlineSkillParamDict
    ]
    """Skills to install in the container. At most 200 items."""

class BetaInlineSkillParamDict(TypedDict, total=False):
    type: Required[Literal["inline"]]
    """Discriminator: always `inline`. Default: `inline`."""
    name: Required[str]
    """Name of the inline skill."""
    description: Required[str]
    """Human-readable description of the inline skill."""
    source: Required[BetaInlineSkillSourceParam | BetaInlineSkillSourceParamDict]
    """Files of the skill."""

class BetaInlineSkillSourceParamDict(TypedDict, total=False):
    type: Required[Literal["base64"]]
    """Discriminator: always `base64`. Default: `base64`."""
    media_type: Required[Literal["application/zip"]]
    """Media type of the archive. Always `application/zip`. Default: `application/zip`."""
    data: Required[str]
    """The ZIP archive, base64-encoded. From 1 to 70254592 characters."""

class BetaSkillReferenceParamDict(TypedDict, total=False):
    type: Required[Literal["skill_reference"]]
    """Discriminator: always `skill_reference`. Default: `skill_reference`."""
    skill_id: Required[str]
    """Id of the skill. From 1 to 64 characters."""
    version: str
    """Version of the skill: a number, or `latest`."""

class BetaContainerNetworkPolicyAllowlistParamDict(TypedDict, total=False):
    type: Required[Literal["allowlist"]]
    """Discriminator: always `allowlist`. Default: `allowlist`."""
    allowed_domains: Required[Sequence[str]]
    """Allowed domains, including their subdomains. Not empty."""
    domain_secrets: Sequence[
        BetaContainerNetworkPolicyDomainSecretParam | BetaContainerNetworkPolicyDomainSecretParamDict
    ]
    """Secrets to add to requests to given domains. The model does not see them. Not empty."""

class BetaContainerNetworkPolicyDomainSecretParamDict(TypedDict, total=False):
    domain: Required[str]
    """Domain that receives the secret. Not empty."""
    name: Required[str]
    """Name of the network policy domain secret. Not empty."""
    value: Required[str]
    """Value of the secret. From 1 to 10485760 characters."""

class BetaContainerNetworkPolicyDisabledParamDict(TypedDict, total=False):
    type: Required[Literal["disabled"]]
    """Discriminator: always `disabled`. Default: `disabled`."""

class BetaLocalShellToolParamDict(TypedDict, total=False):
    type: Required[Literal["local_shell"]]
    """Discriminator: always `local_shell`. Default: `local_shell`."""

class BetaImageGenToolDict(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    """Discriminator: always `image_generation`."""
    model: str | BetaImageGenToolModelInput
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`,
    `gpt-image-2`, `gpt-image-2-2026-04-21`, `gpt-image-2.5-sunburst`, `gpt-image-2.5-sunburst-2026-09-08`,
    `gpt-image-2.5-flare`, `gpt-image-2.5-flare-2026-09-08`, `gpt-image-2.6-sunburst`,
    `gpt-image-2.6-flare`, `chatgpt-image-latest`. Default: `gpt-image-1`."""
    quality: BetaImageGenToolQualityInput
    """Quality of the image. Higher quality takes longer and costs more. Values: `low`, `medium`, `high`, `auto`,
    `xhigh`, `max`. Default: `auto`."""
    size: str | BetaImageGenToolSizeInput
    """Width and height of the image in pixels, such as `1024x1024`. Known values: `1024x1024`, `1024x1536`,
    `1536x1024`, `auto`. Default: `auto`."""
    output_format: BetaImageGenToolOutputFormatInput
    """File format of the image. Values: `png`, `webp`, `jpeg`, `gif`, `svg`. Default: `png`."""
    output_compression: int
    """Compression level of JPEG and WebP images, from 0 to 100. Higher keeps more detail. Default: `100`."""
    moderation: BetaImageGenToolModerationInput
    """Strictness of the content moderation. Values: `auto`, `low`. Default: `auto`."""
    background: BetaImageGenToolBackgroundInput
    """Background of the image: transparent, opaque, or chosen by the model. Values: `transparent`, `opaque`,
    `auto`. Default: `auto`."""
    input_fidelity: BetaInputFidelityInput | None
    """How closely the result matches the input images, especially faces. None lets the model decide. Values:
    `high`, `low`."""
    input_image_mask: BetaImageGenToolInputImageMask | BetaImageGenToolInputImageMaskDict
    """Mask of the areas to edit."""
    partial_images: int
    """Number of partial images to stream before the final one, 0 to 3. Default: `0`."""
    action: BetaImageGenActionEnumInput
    """Whether to create a new image or edit an existing one. Values: `generate`, `edit`, `auto`."""
    complexity: BetaImageGenToolComplexityInput
    """Level of complexity of the image. Values: `low`, `medium`, `high`."""
    frame_count: int
    """Number of frames of an animation."""
    frame_duration_ms: int
    """Duration of each frame, in milliseconds."""
    svg: BetaImageGenToolSvg | BetaImageGenToolSvgDict
    """Options for vector images (SVG)."""

class BetaImageGenToolSvgDict(TypedDict, total=False):
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: BetaImageGenToolSvgReasoning | BetaImageGenToolSvgReasoningDict | None
    """Reasoning options; only for reasoning models."""

class BetaImageGenToolSvgReasoningDict(TypedDict, total=False):
    effort: BetaImageGenToolSvgReasoningEffortInput
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""

class BetaImageGenToolInputImageMaskDict(TypedDict, total=False):
    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str
    """Id of an uploaded file."""

class BetaProgrammaticToolCallingParamDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Discriminator: always `programmatic_tool_calling`. Default: `programmatic_tool_calling`."""

class BetaCodeInterpreterToolDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Discriminator: always `code_interpreter`."""
    container: Required[str | BetaAutoCodeInterpreterToolParam | BetaAutoCodeInterpreterToolParamDict]
    """Container that runs the code: the id of an existing one, or options for a new one."""
    allowed_callers: Sequence[BetaCallableToolAllowedCallerInput] | None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""

class BetaAutoCodeInterpreterToolParamDict(TypedDict, total=False):
    type: Required[Literal["auto"]]
    """Discriminator: always `auto`. Default: `auto`."""
    file_ids: Sequence[str]
    """Ids of uploaded files. At most 50 items."""
    memory_limit: BetaContainerMemoryLimitInput | None
    """Memory limit of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        BetaContainerNetworkPolicyDisabledParam
        | BetaContainerNetworkPolicyDisabledParamDict
        | BetaContainerNetworkPolicyAllowlistParam
        | BetaContainerNetworkPolicyAllowlistParamDict
    )
    """Network access policy of the container."""

class BetaMCPToolDict(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    """Discriminator: always `mcp`."""
    server_label: Required[str]
    """Label that identifies the MCP server in tool calls."""
    server_url: str | None
    """URL of the MCP server. Either this or `connector_id` is required."""
    connector_id: BetaMCPToolConnectorIdInput
    """OpenAI connector to use instead of an MCP server. Either this or `server_url` is required. Values:
    `connector_dropbox`, `connector_gmail`, `connector_googlecalendar`, `connector_googledrive`,
    `connector_microsoftteams`, `connector_outlookcalendar`, `connector_outlookemail`,
    `connector_sharepoint`."""
    tunnel_id: str
    """Id of the tunnel."""
    authorization: str
    """OAuth access token for the server. Your application must obtain and refresh it."""
    server_description: str | None
    """Description of the server, for the model."""
    headers: Mapping[str, str] | None
    """HTTP headers sent with every request to the MCP server, for example for authentication."""
    allowed_tools: Sequence[str] | BetaMCPToolFilter | BetaMCPToolFilterDict | None
    """A filter for tools of the server."""
    allowed_callers: Sequence[BetaCallableToolAllowedCallerInput] | None
    """Which callers may use the tool: the model directly, or programs it writes. Values: `direct`, `programmatic`.
    Not empty."""
    require_approval: (
        BetaMCPToolRequireApproval | BetaMCPToolRequireApprovalDict | BetaMCPToolRequireApprovalEnumInput | None
    )
    """Which tools require your approval before they run. Values: `always`, `never`. Default: `always`."""
    defer_loading: bool
    """Whether to keep the tool out of the context until tool search loads it."""

class BetaMCPToolRequireApprovalDict(TypedDict, total=False):
    always: BetaMCPToolFilter | BetaMCPToolFilterDict
    """Tools that run only after your approval."""
    never: BetaMCPToolFilter | BetaMCPToolFilterDict | None
    """Tools that run without approval."""

class BetaMCPToolFilterDict(TypedDict, total=False):
    tool_names: Sequence[str]
    """Names of the tools on the server."""
    read_only: bool | None
    """Matches tools the server annotates as read-only."""

class BetaWebSearchToolDict(TypedDict, total=False):
    type: Required[BetaWebSearchToolTypeInput]
    """Type of the web search tool. Values: `web_search`, `web_search_2025_08_26`. Default: `web_search`."""
    external_web_access: bool
    """Whether to fetch live pages. If False, only cached pages are searched. Default: `true`."""
    filters: BetaWebSearchToolFilters | BetaWebSearchToolFiltersDict | None
    """Filter on the attributes of files."""
    user_location: BetaWebSearchApproximateLocationInput
    """Approximate location of the user, for local results."""
    search_context_size: BetaWebSearchToolSearchContextSizeInput
    """Amount of search context that the model receives. More uses more tokens. Values: `low`, `medium`, `high`.
    Default: `medium`."""

class BetaWebSearchToolFiltersDict(TypedDict, total=False):
    allowed_domains: Sequence[str] | None
    """Allowed domains, including their subdomains."""

class BetaWebSearchApproximateLocationApproximateDict(TypedDict, total=False):
    type: Literal["approximate"]
    """Discriminator: always `approximate`. Default: `approximate`."""
    country: str | None
    """Two-letter ISO 3166-1 country code, such as `US`."""
    region: str | None
    """Name of the region or state."""
    city: str | None
    """Name of the city."""
    timezone: str | None
    """IANA time zone, such as `Europe/Paris`."""

class BetaComputerUsePreviewToolDict(TypedDict, total=False):
    type: Required[Literal["computer_use_preview"]]
    """Discriminator: always `computer_use_preview`. Default: `computer_use_preview`."""
    environment: Required[BetaComputerEnvironmentInput]
    """Type of environment that the model operates. Values: `windows`, `mac`, `linux`, `ubuntu`, `browser`."""
    display_width: Required[int]
    """Width of the screen, in pixels."""
    display_height: Required[int]
    """Height of the screen, in pixels."""

class BetaComputerToolDict(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Discriminator: always `computer`. Default: `computer`."""

class BetaFileSearchToolDict(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Discriminator: always `file_search`. Default: `file_search`."""
    vector_store_ids: Required[Sequence[str]]
    """Ids of the vector stores."""
    max_num_results: int
    """Maximum number of results."""
    ranking_options: BetaRankingOptions | BetaRankingOptionsDict
    """Ranking of the results, and the minimum score."""
    filters: BetaFiltersInput | None
    """Filter on the attributes of files."""

class BetaCompoundFilterDict(TypedDict, total=False):
    type: Required[BetaCompoundFilterTypeInput]
    """Type of the compound filter. Values: `and`, `or`."""
    filters: Required[
        Sequence[BetaComparisonFilter | BetaComparisonFilterDict | BetaCompoundFilter | BetaCompoundFilterDict]
    ]
    """The filters to combine."""

class BetaComparisonFilterDict(TypedDict, total=False):
    type: Required[BetaComparisonFilterTypeInput]
    """Type of the comparison filter. Values: `eq`, `ne`, `gt`, `gte`, `lt`, `lte`, `in`, `nin`. Default: `eq`."""
    key: Required[str]
    """Name of the attribute."""
    value: Required[str | float | bool | Sequence[str | float]]
    """Value to compare the attribute with."""

class BetaRankingOptionsDict(TypedDict, total=False):
    ranker: BetaRankerVersionTypeInput
    """Algorithm that ranks the results. Values: `auto`, `default-2024-11-15`."""
    score_threshold: float
    """Minimum score of results, from 0 (all results) to 1 (only the best)."""
    hybrid_search: BetaHybridSearchOptions | BetaHybridSearchOptionsDict
    """Weights of semantic and keyword search."""

class BetaHybridSearchOptionsDict(TypedDict, total=False):
    embedding_weight: Required[float]
    """Weight of the semantic (embedding) score."""
    text_weight: Required[float]
    """Weight of the keyword (text) score."""

BetaFunctionToolDict = TypedDict(
    "BetaFunctionToolDict",
    {
        "type": Required[Literal["function"]],
        "name": Required[str],
        "description": str | None,
        "parameters": Required[Mapping[str, Any] | None],
        "output_schema": Mapping[str, Any] | None,
        "strict": Required[bool | None],
        "defer_loading": bool,
        "allowed_callers": Sequence[BetaCallableToolAllowedCallerInput] | None,
        "async": bool,
    },
    total=False,
)
