"""Register an encryption key from your key management service"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createAdminOrganizationExternalKeys",
    method="POST",
    path="/organization/external_keys",
    security="admin_api_key",
    body={
        "external_id": "external_id",
        "kms_arn": "kms_arn",
        "name": "name",
        "role_arn": "role_arn",
        "type": "type",
        "purpose": "purpose",
        "audience": "audience",
        "kms_key_location": "kms_key_location",
        "kms_key_name": "kms_key_name",
        "kms_key_ring_name": "kms_key_ring_name",
        "kms_project_id": "kms_project_id",
        "workload_identity_pool_id": "workload_identity_pool_id",
        "workload_identity_project_number": "workload_identity_project_number",
        "workload_identity_provider_id": "workload_identity_provider_id",
        "kms_key_version": "kms_key_version",
        "key_name": "key_name",
        "tenant_id": "tenant_id",
        "vault_uri": "vault_uri",
        "key_version": "key_version",
        "key_ocid": "key_ocid",
        "region": "region",
        "vault_ocid": "vault_ocid",
        "key_version_ocid": "key_version_ocid",
    },
    required=("name", "type"),
    bodies=("application/json",),
    result="ExternalKey",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
