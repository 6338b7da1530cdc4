//! What the policy says: facts in, findings and a verdict out.
