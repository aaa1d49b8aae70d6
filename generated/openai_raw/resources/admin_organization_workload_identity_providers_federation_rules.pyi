"""The resource ``client.admin.organization.workload_identity_providers.federation_rules``, for type checkers,
editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.organization.create_admin_organization_workload_identity_providers_federation_rules import (
    CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams,
)
from ..api.organization.delete_admin_organization_workload_identity_providers_federation_rules import (
    DeleteAdminOrganizationWorkloadIdentityProvidersFederationRulesParams,
)
from ..api.organization.list_admin_organization_workload_identity_providers_federation_rules import (
    ListAdminOrganizationWorkloadIdentityProvidersFederationRulesParams,
)
from ..api.organization.retrieve_admin_organization_workload_identity_providers_federation_rules import (
    RetrieveAdminOrganizationWorkloadIdentityProvidersFederationRulesParams,
)
from ..api.organization.update_admin_organization_workload_identity_providers_federation_rules import (
    UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams,
)
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..dicts.create_admin_organization_workload_identity_providers_federation_rules_request import (
    CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict,
    CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict,
)
from ..dicts.update_admin_organization_workload_identity_providers_federation_rules_request import (
    UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict,
    UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict,
)
from ..models.create_admin_organization_workload_identity_providers_federation_rules_request import (
    CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted,
    CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault,
)
from ..models.enums import ListAdminOrganizationWorkloadIdentityProvidersFederationRulesOrderInput
from ..models.federation_rule import FederationRule
from ..models.federation_rule_deleted import FederationRuleDeleted
from ..models.update_admin_organization_workload_identity_providers_federation_rules_request import (
    UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted,
    UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault,
)

class AdminOrganizationWorkloadIdentityProvidersFederationRules(Resource):
    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListAdminOrganizationWorkloadIdentityProvidersFederationRulesOrderInput | Omit = ...,
        service_account_id: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[FederationRule]:
        """List the federation rules of an identity provider

        A rule says which tokens of the provider may act as which service account. Requires an admin key.

        ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            after: Cursor: returns the workload identity federation rules after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of workload identity federation rules per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            service_account_id: Return only results of the service account with this id.
        """
    def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: Mapping[str, str | bool | float],
        project_id: str,
        service_account_id: str,
        description: str | Omit = ...,
        enabled: bool | Omit = ...,
        name: str | Omit = ...,
        permissions: CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault
        | CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict
        | CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted
        | CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FederationRule:
        """Create a federation rule

        Tokens of the provider whose attributes match may then be exchanged for access. Requires an admin key.

        ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            attribute_matchers: Required. Attributes a token must have, by name. All of them must match.
            project_id: Required. Id of the project.
            service_account_id: Required. Id of the service account.
            description: Human-readable description of the workload identity federation rule.
            enabled: Whether the workload identity federation rule is enabled.
            name: Name of the workload identity federation rule.
            permissions: What a matching token may do.
        """
    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FederationRule:
        """Retrieve a federation rule

        Returns what the rule matches and what it permits. Requires an admin key.

        ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            workload_identity_federation_rule_id: Required. Id of the workload identity federation rule.
        """
    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: Mapping[str, str | bool | float] | Omit = ...,
        description: str | Omit | None = ...,
        enabled: bool | Omit = ...,
        name: str | Omit | None = ...,
        permissions: UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault
        | UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict
        | UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted
        | UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FederationRule:
        """Change a federation rule

        Arguments that are left out keep their values. Requires an admin key.

        ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            workload_identity_federation_rule_id: Required. Id of the workload identity federation rule.
            attribute_matchers: Attributes a token must have, by name. All of them must match.
            description: Human-readable description of the workload identity federation rule.
            enabled: Whether the workload identity federation rule is enabled.
            name: Name of the workload identity federation rule.
            permissions: What a matching token may do.
        """
    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FederationRuleDeleted:
        """Delete a federation rule

        Tokens that only this rule admitted can no longer be exchanged. Requires an admin key.

        ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            workload_identity_federation_rule_id: Required. Id of the workload identity federation rule.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationWorkloadIdentityProvidersFederationRulesRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationWorkloadIdentityProvidersFederationRulesStreaming: ...

class AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules(AsyncResource):
    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListAdminOrganizationWorkloadIdentityProvidersFederationRulesOrderInput | Omit = ...,
        service_account_id: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[FederationRule]:
        """List the federation rules of an identity provider

        A rule says which tokens of the provider may act as which service account. Requires an admin key.

        ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            after: Cursor: returns the workload identity federation rules after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of workload identity federation rules per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            service_account_id: Return only results of the service account with this id.
        """
    async def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: Mapping[str, str | bool | float],
        project_id: str,
        service_account_id: str,
        description: str | Omit = ...,
        enabled: bool | Omit = ...,
        name: str | Omit = ...,
        permissions: CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault
        | CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict
        | CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted
        | CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FederationRule:
        """Create a federation rule

        Tokens of the provider whose attributes match may then be exchanged for access. Requires an admin key.

        ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            attribute_matchers: Required. Attributes a token must have, by name. All of them must match.
            project_id: Required. Id of the project.
            service_account_id: Required. Id of the service account.
            description: Human-readable description of the workload identity federation rule.
            enabled: Whether the workload identity federation rule is enabled.
            name: Name of the workload identity federation rule.
            permissions: What a matching token may do.
        """
    async def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FederationRule:
        """Retrieve a federation rule

        Returns what the rule matches and what it permits. Requires an admin key.

        ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            workload_identity_federation_rule_id: Required. Id of the workload identity federation rule.
        """
    async def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: Mapping[str, str | bool | float] | Omit = ...,
        description: str | Omit | None = ...,
        enabled: bool | Omit = ...,
        name: str | Omit | None = ...,
        permissions: UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault
        | UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict
        | UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted
        | UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FederationRule:
        """Change a federation rule

        Arguments that are left out keep their values. Requires an admin key.

        ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            workload_identity_federation_rule_id: Required. Id of the workload identity federation rule.
            attribute_matchers: Attributes a token must have, by name. All of them must match.
            description: Human-readable description of the workload identity federation rule.
            enabled: Whether the workload identity federation rule is enabled.
            name: Name of the workload identity federation rule.
            permissions: What a matching token may do.
        """
    async def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> FederationRuleDeleted:
        """Delete a federation rule

        Tokens that only this rule admitted can no longer be exchanged. Requires an admin key.

        ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            workload_identity_federation_rule_id: Required. Id of the workload identity federation rule.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationWorkloadIdentityProvidersFederationRulesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationWorkloadIdentityProvidersFederationRulesStreaming: ...

class AdminOrganizationWorkloadIdentityProvidersFederationRulesRaw(Protocol):
    def list(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> RawResponse[Page[FederationRule]]: ...
    def create(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> RawResponse[FederationRule]: ...
    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> RawResponse[FederationRule]: ...
    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> RawResponse[FederationRule]: ...
    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> RawResponse[FederationRuleDeleted]: ...

class AsyncAdminOrganizationWorkloadIdentityProvidersFederationRulesRaw(Protocol):
    async def list(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> RawResponse[AsyncPage[FederationRule]]: ...
    async def create(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> RawResponse[FederationRule]: ...
    async def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> RawResponse[FederationRule]: ...
    async def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> RawResponse[FederationRule]: ...
    async def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> RawResponse[FederationRuleDeleted]: ...

class AdminOrganizationWorkloadIdentityProvidersFederationRulesStreaming(Protocol):
    def list(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> AbstractContextManager[StreamedResponse[Page[FederationRule]]]: ...
    def create(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> AbstractContextManager[StreamedResponse[FederationRule]]: ...
    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> AbstractContextManager[StreamedResponse[FederationRule]]: ...
    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> AbstractContextManager[StreamedResponse[FederationRule]]: ...
    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> AbstractContextManager[StreamedResponse[FederationRuleDeleted]]: ...

class AsyncAdminOrganizationWorkloadIdentityProvidersFederationRulesStreaming(Protocol):
    def list(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[FederationRule]]]: ...
    def create(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[FederationRule]]: ...
    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[FederationRule]]: ...
    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[FederationRule]]: ...
    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersFederationRulesParams],
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[FederationRuleDeleted]]: ...
