/**
 * What every implementation of a port must do, as abstract test classes in a jar of their own. A host extends them over its own
 * database: {@link org.crmkit.core.contract.UnitOfWorkContract} first, then the ports it implements.
 */
package org.crmkit.core.contract;
