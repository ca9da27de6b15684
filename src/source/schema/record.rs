//! How a YAML value becomes a typed record, keeping everything that does not fit as a fault.

use super::node::Node;
use super::shape::Takes;
use super::written::Meaning;
use crate::source::{Fault, Flaw, Shape};
use crate::text::{Span, Spanned};

/// A text with its place.
pub(crate) type Text = Spanned<String>;

/// A type that a YAML value can be read as.
pub(crate) trait Read: Sized {
    /// What the value is.
    const TAKES: Takes;

    /// Reads the value; what does not fit is added to the faults, and `None` is given where
    /// nothing is left.
    fn read(node: Spanned<Node>, faults: &mut Vec<Fault>) -> Option<Self>;
}

/// A field of a record: one value that may be missing, or a list that may be empty.
pub(crate) trait Field: Default {
    /// What its value is, or each of a list.
    const TAKES: Takes;
    /// Whether it may be a list.
    const MANY: bool;

    /// Fills the field from the value of its key.
    fn fill(&mut self, node: Spanned<Node>, faults: &mut Vec<Fault>);
}

impl Read for Text {
    const TAKES: Takes = Takes::Text(Meaning::Words);

    fn read(node: Spanned<Node>, faults: &mut Vec<Fault>) -> Option<Text> {
        match node.value {
            Node::Text(value) => Some(Spanned { value, span: node.span }),
            Node::Empty => None,
            Node::List(_) | Node::Keys(_) => wrong(node.span, Shape::Text, faults),
        }
    }
}

impl<T: Read> Field for Option<T> {
    const TAKES: Takes = T::TAKES;
    const MANY: bool = false;

    fn fill(&mut self, node: Spanned<Node>, faults: &mut Vec<Fault>) {
        *self = T::read(node, faults);
    }
}

impl<T: Read> Field for Vec<T> {
    const TAKES: Takes = T::TAKES;
    const MANY: bool = true;

    fn fill(&mut self, node: Spanned<Node>, faults: &mut Vec<Fault>) {
        match node.value {
            Node::List(items) => {
                self.extend(items.into_iter().filter_map(|it| T::read(it, faults)))
            }
            // One item may stand without its hyphen: forgiving to type.
            Node::Text(_) | Node::Keys(_) => self.extend(T::read(node, faults)),
            Node::Empty => (),
        }
    }
}

/// Notes a value of the wrong shape.
pub(super) fn wrong<T>(span: Span, wanted: Shape, faults: &mut Vec<Fault>) -> Option<T> {
    faults.push(Fault { span, flaw: Flaw::WrongShape { wanted } });
    None
}

/// Declares a record: a struct whose fields are the keys that may stand in a mapping.
///
/// The record and every key are described in English by a doc comment, and in Danish by `#[da]`
/// after it; without both it does not compile. In a description of plain words, what stands in
/// backticks is a form that may be typed.
/// `record! { Name or key { key: Type, … } }` lets a plain text or list stand for the whole
/// record, as the value of that one key. `#[required]` marks a key that must be there, and
/// `#[required or other]` one of two.
macro_rules! record {
    ($(#[doc = $about:literal])+ #[da = $om:literal] $name:ident $(or $short:ident)? {
        $(
            $(#[doc = $english:literal])+ #[da = $danish:literal]
            $(#[required $(or $other:ident)?])?
            $field:ident : $type:ty
        ),* $(,)?
    }) => {
        $(#[doc = $about])+
        #[doc = ""]
        #[doc = $om]
        #[derive(Clone, Debug)]
        pub(crate) struct $name {
            /// Where the record stands.
            #[allow(dead_code, reason = "many records are pointed at by their values alone")]
            pub(crate) span: $crate::text::Span,
            $( $(#[doc = $english])+ #[doc = ""] #[doc = $danish] pub(crate) $field: $type, )*
        }

        impl $name {
            /// Every key that may stand here.
            pub(crate) const KEYS: &'static [&'static str] = &[
                $( $crate::source::schema::record::key(stringify!($field)) ),*
            ];

            /// What may stand here, and what it says.
            pub(crate) const RECORD: &'static $crate::source::schema::shape::Record = {
                use $crate::source::schema::record::{Field, key};
                use $crate::source::schema::shape::{Description, Key, Record};
                &Record {
                    type_name: stringify!($name),
                    description: Description { english: concat!($($about),+), danish: $om },
                    short: record!(@name $($short)?),
                    keys: &[$( Key {
                        name: key(stringify!($field)),
                        description: Description {
                            english: concat!($($english),+),
                            danish: $danish,
                        },
                        takes: <$type as Field>::TAKES,
                        many: <$type as Field>::MANY,
                        required: &[$( key(stringify!($field)) $(, key(stringify!($other)))? )?],
                    } ),*],
                }
            };

            /// A record in which nothing is stated.
            pub(crate) fn empty(span: $crate::text::Span) -> $name {
                $name { span, $( $field: Default::default(), )* }
            }

            fn set(
                &mut self,
                key: $crate::text::Spanned<String>,
                value: $crate::text::Spanned<$crate::source::schema::node::Node>,
                faults: &mut Vec<$crate::source::Fault>,
            ) {
                $( if key.value == $crate::source::schema::record::key(stringify!($field)) {
                    return $crate::source::schema::record::Field::fill(&mut self.$field, value, faults);
                } )*
                faults.push($crate::source::Fault {
                    span: key.span,
                    flaw: $crate::source::Flaw::UnknownKey { key: key.value, known: $name::KEYS },
                });
            }
        }

        impl $crate::source::schema::record::Read for $name {
            const TAKES: $crate::source::schema::shape::Takes =
                $crate::source::schema::shape::Takes::Record($name::RECORD);

            fn read(
                node: $crate::text::Spanned<$crate::source::schema::node::Node>,
                faults: &mut Vec<$crate::source::Fault>,
            ) -> Option<$name> {
                use $crate::source::schema::node::Node;
                let mut res = $name::empty(node.span);
                match node.value {
                    Node::Keys(pairs) => {
                        for (key, value) in pairs {
                            res.set(key, value, faults);
                        }
                        Some(res)
                    }
                    Node::Empty => Some(res),
                    other => record!(@short res, other, node.span, faults $(, $short)?),
                }
            }
        }
    };
    (@name) => { None };
    (@name $short:ident) => { Some($crate::source::schema::record::key(stringify!($short))) };
    (@short $res:ident, $other:ident, $span:expr, $faults:ident) => {{
        let _ = $other;
        $crate::source::schema::record::wrong($span, $crate::source::Shape::Keys, $faults)
    }};
    (@short $res:ident, $other:ident, $span:expr, $faults:ident, $short:ident) => {{
        let value = $crate::text::Spanned { value: $other, span: $span };
        $crate::source::schema::record::Field::fill(&mut $res.$short, value, $faults);
        Some($res)
    }};
}
pub(super) use record;

/// A field's key: `r#type` is written `type`.
pub(super) const fn key(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}
