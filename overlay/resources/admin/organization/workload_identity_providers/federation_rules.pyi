"""The classes of ``client.admin.organization.workload_identity_providers.federation_rules``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_workload_identity_providers_federation_rules import AdminOrganizationWorkloadIdentityProvidersFederationRules as FederationRules
from openai_raw.resources.admin_organization_workload_identity_providers_federation_rules import AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules as AsyncFederationRules
